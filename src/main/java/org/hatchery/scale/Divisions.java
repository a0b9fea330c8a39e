package org.hatchery.scale;

import org.hatchery.local.sample.Given;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;

/** The divisions the database knows. */
record Divisions(RegionDirectory regions) implements Given.Divisions {
    @Override
    public boolean isPlace(RegionCode code) {
        return regions.isPlace(code);
    }

    @Override
    public Region get(RegionCode code) {
        return regions.get(code);
    }

    @Override
    public RegionCode above(RegionCode code) {
        return regions.parent(code).orElseThrow();
    }
}
