package org.hatchery.register.title;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One step of a title (称号记录).
 *
 * @param on day from which it holds
 * @param documentNumber of the document that says so; null where there is none
 * @param by null for generated sample data
 */
@NamedInterface(propagate = false)
public record TitleEvent(
        TitleStep step,
        LocalDate on,
        @Nullable String documentNumber,
        @Nullable String reason,
        @Nullable Signature by) {
    /** The same without who recorded it. */
    public TitleEvent unsigned() {
        return new TitleEvent(step, on, documentNumber, reason, null);
    }
}
