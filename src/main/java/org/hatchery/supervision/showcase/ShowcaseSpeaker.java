package org.hatchery.supervision.showcase;

import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * For whom somebody says that they speak, as sent.
 *
 * @param type of the key: a carrier or an institution; null for a division
 */
@NamedInterface(propagate = false)
public record ShowcaseSpeaker(
        @Nullable String type,
        @Nullable String key,
        @Nullable RegionCode region) {
    boolean isCarrier() {
        return "Carrier".equals(type);
    }
}
