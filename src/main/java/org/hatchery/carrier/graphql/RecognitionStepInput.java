package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.register.StepRecognition;
import org.jspecify.annotations.Nullable;

/** Warning of a recognition, or its taking back, as sent. */
record RecognitionStepInput(
        String carrier,
        int expectedVersion,
        int number,
        LocalDate on,
        @Nullable String documentNumber,
        String reason) {
    StepRecognition.Request toRequest() {
        return new StepRecognition.Request(
                CarrierViews.key(carrier), expectedVersion, number, on, documentNumber, reason);
    }
}
