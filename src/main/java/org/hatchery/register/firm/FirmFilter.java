package org.hatchery.register.firm;

import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Which firms; all conditions that are given hold together. */
@NamedInterface(propagate = false)
public record FirmFilter(
        @Nullable RegionCode region, @Nullable String text) {
    public static final FirmFilter ALL = new FirmFilter(null, null);
}
