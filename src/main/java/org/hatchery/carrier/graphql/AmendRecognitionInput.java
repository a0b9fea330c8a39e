package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionClass;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.register.CorrectRecognition;
import org.jspecify.annotations.Nullable;

/** What is right in place of a title, as sent. */
record AmendRecognitionInput(
        String idempotencyKey, String carrier, int expectedVersion, int number, Right right, String reason) {
    record Right(
            RecognitionKind kind,
            RecognitionLevel level,
            @Nullable RecognitionClass recognitionClass,
            @Nullable String batch,
            String documentNumber,
            LocalDate from,
            @Nullable LocalDate to) {
        Recognition toRecognition() {
            return new Recognition(0, kind, level, recognitionClass, batch, documentNumber, from, to, null, null, null);
        }
    }

    CorrectRecognition.Request toRequest() {
        return new CorrectRecognition.Request(CarrierViews.key(carrier), expectedVersion, number, reason);
    }
}
