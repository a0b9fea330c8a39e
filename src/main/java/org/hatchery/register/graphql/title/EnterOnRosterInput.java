package org.hatchery.register.graphql.title;

import java.time.LocalDate;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.register.roster.EnterOnRoster;
import org.hatchery.register.title.Title;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Line of a public list, as sent. */
public record EnterOnRosterInput(
        String idempotencyKey,
        RegionCode region,
        String name,
        @Nullable CreditCode creditCode,
        String kind,
        RecognitionLevel level,
        @Nullable String grade,
        String grantedBy,
        String documentNumber,
        LocalDate from,
        @Nullable LocalDate to) {
    public EnterOnRoster.Line toLine() {
        return new EnterOnRoster.Line(
                region, name, creditCode, new Title.Grant(kind, level, grade, grantedBy, documentNumber, from, to));
    }
}
