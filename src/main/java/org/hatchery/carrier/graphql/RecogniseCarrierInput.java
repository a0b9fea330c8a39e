package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.recognition.RecognitionClass;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.jspecify.annotations.Nullable;

/** Recognition to record, as sent. */
record RecogniseCarrierInput(
        String carrier,
        int expectedVersion,
        RecognitionKind kind,
        RecognitionLevel level,
        @Nullable RecognitionClass recognitionClass,
        @Nullable String batch,
        String documentNumber,
        LocalDate from,
        @Nullable LocalDate to) {}
