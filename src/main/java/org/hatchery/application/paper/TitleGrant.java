package org.hatchery.application.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Title as the authority that decides gives it (授予内容).
 *
 * @param to first day no longer in force; null while open-ended
 * @param batch null where there is none
 * @param grade null where the title knows none
 * @param reason what was said to it; null where nothing was
 * @param by whoever decided
 * @param wishedAt while the register has not recorded it; null once it has
 * @param record global id of what the register keeps; null until it does
 */
@NamedInterface(propagate = false)
public record TitleGrant(
        RecognitionKind how,
        String documentNumber,
        String grantedBy,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String batch,
        @Nullable String grade,
        @Nullable String reason,
        Signature by,
        @Nullable Instant wishedAt,
        @Nullable String record) {
    public boolean isUnderWay() {
        return wishedAt != null;
    }

    /** The same once the register keeps it. */
    public TitleGrant recorded(String id) {
        return new TitleGrant(how, documentNumber, grantedBy, from, to, batch, grade, reason, by, null, id);
    }
}
