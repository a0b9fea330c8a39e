package org.hatchery.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetDirectory;
import org.hatchery.policy.target.TargetFilter;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.PageRequest;
import org.springframework.stereotype.Component;

/** Finds out for which divisions there are targets, so that only these are assessed. */
@Component
class TargetRegions {
    private final TargetDirectory targets;
    private final RegionRows regionRows;

    TargetRegions(TargetDirectory targets, RegionRows regionRows) {
        this.targets = targets;
        this.regionRows = regionRows;
    }

    /** Targets that concern the year, set for a division that gets rows. */
    List<Target> targets(ExportOrder order) {
        Set<RegionCode> wanted = Set.copyOf(regionRows.of(order.region(), order.depth()));
        return all(order).stream()
                .filter(target -> target.regions().stream().anyMatch(wanted::contains))
                .toList();
    }

    /** The divisions with targets, each before those below it. */
    Set<RegionCode> regions(ExportOrder order) {
        Set<RegionCode> named = targets(order).stream()
                .flatMap(target -> target.regions().stream())
                .collect(Collectors.toSet());
        Set<RegionCode> regions = new LinkedHashSet<>(regionRows.of(order.region(), order.depth()));
        regions.retainAll(named);
        return regions;
    }

    private List<Target> all(ExportOrder order) {
        var filter = new TargetFilter(null, order.region(), TargetSource.year(order), null, null, null);
        return PageRequest.all(page -> targets.search(filter, page))
                .flatMap(page -> page.items().stream())
                .toList();
    }
}
