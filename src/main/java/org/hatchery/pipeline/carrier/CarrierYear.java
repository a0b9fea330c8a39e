package org.hatchery.pipeline.carrier;

import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Figures of one carrier in one year (载体年度指标), kept for comparing it with its peers.
 *
 * @param level highest at the end of the year, or today while it runs; null without recognition
 * @param region where it lay then
 * @param hollow whether there are any signals; lists of many documents have no index on both signals and scope
 * @param values metrics by key, those that can be told
 */
@Document("carrierYears")
@NamedInterface(propagate = false)
public record CarrierYear(
        @Id String id,
        CarrierId carrier,
        int year,
        CarrierKind kind,
        @Nullable RecognitionLevel level,
        RegionCode region,
        Map<String, Double> values,
        Set<HollowSignal> signals,
        boolean hollow,
        Set<String> visibleTo) {
    static String id(CarrierId carrier, int year) {
        return carrier.value() + "/" + year;
    }
}
