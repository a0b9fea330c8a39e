package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.register.CarrierOnDay;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.springframework.stereotype.Component;

/** Carriers that can be drawn. */
@Component
class DrawnCarriers implements DrawnSubjects {
    /** Carriers read by one command. */
    private static final int AT_ONCE = 500;

    private final CarrierDirectory carriers;

    DrawnCarriers(CarrierDirectory carriers) {
        this.carriers = carriers;
    }

    @Override
    public EvaluatedKind kind() {
        return EvaluatedKind.CARRIER;
    }

    /** The register tells those that moved away among the others, so what counts is known at the end of its pages alone. */
    @Override
    public List<Drawable> open(RegionCode region, LocalDate day, int most) {
        List<Drawable> open = new ArrayList<>();
        String after = "";
        List<CarrierOnDay> some;
        do {
            some = carriers.onDay(region, day, after, AT_ONCE);
            some.stream()
                    .filter(one -> region.contains(one.region()))
                    .forEach(one -> open.add(new Drawable(one.id().value(), one.name())));
            after = some.isEmpty() ? after : some.get(some.size() - 1).id().value();
        } while (some.size() == AT_ONCE && open.size() <= most);
        return open;
    }

    @Override
    public Set<String> there(Collection<String> keys, RegionCode region, LocalDate day) {
        return carriers.openOn(keys.stream().map(CarrierId::new).toList(), day).stream()
                .filter(one -> region.contains(one.region()))
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
    }
}
