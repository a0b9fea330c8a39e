package org.hatchery.application.graphql;

import java.time.LocalDate;
import org.hatchery.application.dossier.ReviewApplication;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.jspecify.annotations.Nullable;

/** Title as it is to be given, as sent. */
record GivenTitleInput(
        RecognitionKind how,
        String documentNumber,
        @Nullable String grantedBy,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String batch,
        @Nullable String grade) {
    ReviewApplication.TitleAct toAct() {
        return new ReviewApplication.TitleAct(how, documentNumber, grantedBy, from, to, batch, grade);
    }
}
