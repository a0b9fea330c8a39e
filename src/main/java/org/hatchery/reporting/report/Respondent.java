package org.hatchery.reporting.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A carrier as the register knew it on the last day of a period (填报单位).
 *
 * @param level of its highest title then; null without one
 * @param region where it lay then
 * @param route divisions whose bureaus review, lowest first
 */
public record Respondent(
        CarrierId carrier,
        String name,
        CarrierKind kind,
        @Nullable RecognitionLevel level,
        RegionCode region,
        List<RegionCode> route) {
    /** Keys of the carrier, and of the bureaus above it. */
    Set<String> visibleTo() {
        Set<String> keys = new HashSet<>(region.visibleTo());
        keys.add(Scope.carrier(carrier.value()));
        return keys;
    }
}
