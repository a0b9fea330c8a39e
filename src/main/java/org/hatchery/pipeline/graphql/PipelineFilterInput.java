package org.hatchery.pipeline.graphql;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.pipeline.question.PipelineFilter;
import org.jspecify.annotations.Nullable;

/** Of which carriers and incubatees figures are wanted. */
record PipelineFilterInput(
        @Nullable Set<CarrierKind> carrierKinds,
        @Nullable Set<RecognitionLevel> levels,
        @Nullable Set<IndustryField> fields,
        @Nullable Set<IncubateeForm> incubateeForms) {
    static PipelineFilter filter(@Nullable PipelineFilterInput input) {
        return input == null
                ? PipelineFilter.ALL
                : new PipelineFilter(
                        given(input.carrierKinds),
                        given(input.levels),
                        given(input.fields),
                        given(input.incubateeForms));
    }

    private static <T> Set<T> given(@Nullable Set<T> values) {
        return values == null ? Set.of() : values;
    }
}
