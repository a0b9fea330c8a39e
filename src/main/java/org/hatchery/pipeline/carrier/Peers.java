package org.hatchery.pipeline.carrier;

import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Carriers that are compared with each other: of one kind and level, in a region and a year.
 *
 * @param level null for carriers without recognition
 */
@NamedInterface(propagate = false)
public record Peers(
        RegionCode region,
        int year,
        CarrierKind kind,
        @Nullable RecognitionLevel level) {}
