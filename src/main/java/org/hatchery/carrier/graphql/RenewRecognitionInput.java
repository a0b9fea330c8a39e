package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.register.StepRecognition;
import org.jspecify.annotations.Nullable;

/** Later term of a recognition, as sent. */
record RenewRecognitionInput(
        String carrier,
        int expectedVersion,
        int number,
        LocalDate on,
        @Nullable String documentNumber,
        @Nullable LocalDate to) {
    StepRecognition.Request toRequest() {
        return new StepRecognition.Request(
                CarrierViews.key(carrier), expectedVersion, number, on, documentNumber, null);
    }
}
