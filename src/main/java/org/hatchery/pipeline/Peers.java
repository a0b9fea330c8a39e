package org.hatchery.pipeline;

import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Carriers that are compared with each other: of one kind and level, in a region and a year.
 *
 * @param level null for carriers without recognition
 */
public record Peers(
        RegionCode region,
        int year,
        CarrierKind kind,
        @Nullable RecognitionLevel level) {}
