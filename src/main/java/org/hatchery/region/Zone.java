package org.hatchery.region;

import java.util.Objects;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Zone without a GB/T 2260 code of its own (功能区), at home in a division. */
@Document("zones")
public record Zone(@Id String code, String name, ZoneKind kind, RegionCode homeRegion) {
    public Zone {
        Objects.requireNonNull(name, "A zone has a name.");
        Objects.requireNonNull(kind, "A zone has a kind.");
        Objects.requireNonNull(homeRegion, "A zone has a division that it is at home in.");
    }
}
