package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.incubation.rule.IncubationRule;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.region.RegionCode;

/** The stored rules, read once for each kind and region: today's rule holds for every day since it is in force. */
public final class RememberedRules implements Rules {
    private final IncubationRules stored;
    private final LocalDate today;
    private final Map<Asked, Optional<IncubationRule>> answers = new HashMap<>();

    public RememberedRules(IncubationRules stored, LocalDate today) {
        this.stored = stored;
        this.today = today;
    }

    private record Asked(CarrierKind kind, RegionCode region) {}

    @Override
    public Optional<IncubationRule> on(Carrier carrier, LocalDate day) {
        var asked = new Asked(carrier.getProfile().kind(), carrier.getRegion());
        return answers.computeIfAbsent(asked, unknown -> stored.forCarrier(carrier, today))
                .filter(rule -> !day.isBefore(rule.from()))
                .or(() -> stored.forCarrier(carrier, day));
    }
}
