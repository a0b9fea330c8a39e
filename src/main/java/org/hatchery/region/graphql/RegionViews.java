package org.hatchery.region.graphql;

import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.stereotype.Component;

/** Shows divisions to the doors of other modules. */
@Component
public class RegionViews {
    private final RegionDirectory regions;

    RegionViews(RegionDirectory regions) {
        this.regions = regions;
    }

    public RegionView of(RegionCode code) {
        return of(regions.get(code));
    }

    public RegionView of(Region region) {
        return new RegionView(
                GlobalId.of("Region", region.code().value()),
                region.code(),
                region.name(),
                region.level(),
                region.validFrom(),
                region.validTo());
    }
}
