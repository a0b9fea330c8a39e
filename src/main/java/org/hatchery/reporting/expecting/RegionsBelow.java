package org.hatchery.reporting.expecting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.register.CarrierOnDay;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.reporting.report.Respondent;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Divisions around a window: who sees it, and by which bureaus a report passes. */
@Component
public class RegionsBelow {
    private final RegionDirectory regions;

    RegionsBelow(RegionDirectory regions) {
        this.regions = regions;
    }

    /** Keys of the bureaus above a region, of its own, and of all below it. */
    public Set<String> visibleTo(RegionCode region) {
        Set<String> keys = new HashSet<>(region.visibleTo());
        regions.everyCode().stream().filter(region::contains).forEach(code -> keys.add(Scope.region(code.value())));
        return keys;
    }

    /** The division directly below a region in which a place lies; empty where the place is the region. */
    public Optional<RegionCode> childOn(RegionCode region, RegionCode place) {
        Optional<RegionCode> at = place.equals(region) ? Optional.empty() : Optional.of(place);
        while (at.isPresent()) {
            Optional<RegionCode> above = regions.parent(at.get());
            if (above.isEmpty() || above.get().equals(region)) {
                return at;
            }
            at = above;
        }
        return at;
    }

    /** A carrier as it is asked in a window of a region. */
    public Respondent respondent(CarrierOnDay carrier, RegionCode upTo) {
        return new Respondent(
                carrier.id(),
                carrier.name(),
                carrier.kind(),
                carrier.level(),
                carrier.region(),
                route(carrier.region(), upTo));
    }

    /** Divisions on the way from a place up to a region, lowest first; codes that no division has are left out. */
    List<RegionCode> route(RegionCode place, RegionCode upTo) {
        List<RegionCode> route = new ArrayList<>();
        Optional<RegionCode> next = Optional.of(place);
        while (next.isPresent()) {
            RegionCode at = next.get();
            route.add(at);
            next = at.equals(upTo) ? Optional.empty() : regions.parent(at);
        }
        return route;
    }
}
