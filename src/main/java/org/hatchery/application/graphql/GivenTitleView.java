package org.hatchery.application.graphql;

import java.time.LocalDate;
import org.hatchery.application.paper.TitleGrant;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.jspecify.annotations.Nullable;

/** Title that was given, as shown. */
record GivenTitleView(
        RecognitionKind how,
        String documentNumber,
        String grantedBy,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String batch,
        @Nullable String grade,
        String record) {
    /** Nothing while the register has not answered. */
    static @Nullable GivenTitleView of(TitleGrant given) {
        String record = given.record();
        return given.isUnderWay() || record == null
                ? null
                : new GivenTitleView(
                        given.how(),
                        given.documentNumber(),
                        given.grantedBy(),
                        given.from(),
                        given.to(),
                        given.batch(),
                        given.grade(),
                        record);
    }
}
