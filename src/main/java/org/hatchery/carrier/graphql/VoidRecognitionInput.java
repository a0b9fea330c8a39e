package org.hatchery.carrier.graphql;

import org.hatchery.carrier.register.CorrectRecognition;

/** Title that never was, or was withdrawn by mistake, as sent. */
record VoidRecognitionInput(String idempotencyKey, String carrier, int expectedVersion, int number, String reason) {
    CorrectRecognition.Request toRequest() {
        return new CorrectRecognition.Request(CarrierViews.key(carrier), expectedVersion, number, reason);
    }
}
