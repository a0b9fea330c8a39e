package org.hatchery.region.graphql;

import org.hatchery.region.RegionCode;
import org.hatchery.region.Zone;
import org.hatchery.region.ZoneKind;

/** Zone as shown. */
public record ZoneView(String code, String name, ZoneKind kind, RegionCode home) {
    public static ZoneView of(Zone zone) {
        return new ZoneView(zone.code(), zone.name(), zone.kind(), zone.homeRegion());
    }
}
