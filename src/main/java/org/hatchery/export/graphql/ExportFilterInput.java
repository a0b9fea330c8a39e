package org.hatchery.export.graphql;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.pipeline.question.PipelineFilter;
import org.jspecify.annotations.Nullable;

/** Of which carriers and incubatees figures are wanted, as sent. */
record ExportFilterInput(
        @Nullable Set<CarrierKind> carrierKinds,
        @Nullable Set<RecognitionLevel> levels,
        @Nullable Set<IndustryField> fields,
        @Nullable Set<IncubateeForm> incubateeForms) {
    PipelineFilter filter() {
        return new PipelineFilter(given(carrierKinds), given(levels), given(fields), given(incubateeForms));
    }

    private static <T> Set<T> given(@Nullable Set<T> values) {
        return values == null ? Set.of() : values;
    }
}
