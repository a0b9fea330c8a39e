package org.hatchery.pipeline.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Period;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Figures of a region as shown. */
record PipelineView(
        RegionView region,
        Period period,
        Instant asOf,
        LocalDate stockOn,
        Reading total,
        List<CarrierKindFigures> byCarrierKind,
        List<LevelFigures> byLevel,
        List<FieldFigures> byField,
        List<RegionFigures> children,
        Reading samePeriodLastYear) {

    /** Figures of one kind of carrier. */
    record CarrierKindFigures(CarrierKind kind, Reading figures) {}

    /** Figures of one level; null for carriers without recognition. */
    record LevelFigures(@Nullable RecognitionLevel level, Reading figures) {}

    /** Figures of one field; null for general carriers. */
    record FieldFigures(@Nullable IndustryField field, Reading figures) {}

    /** Figures of one division. */
    record RegionFigures(RegionView region, Reading figures) {}
}
