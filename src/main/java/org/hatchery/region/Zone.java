package org.hatchery.region;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Zone without a GB/T 2260 code of its own (功能区), at home in a division. */
@Document("zones")
public record Zone(@Id String code, String name, ZoneKind kind, RegionCode homeRegion) {}
