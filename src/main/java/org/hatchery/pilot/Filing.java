package org.hatchery.pilot;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Rejection;

/**
 * One entry of a base on the register (备案、培育、认定或终止).
 *
 * @param on first day on which it stands so
 * @param documentNumber document of the authority, such as 绵科发〔2025〕15号
 * @param citation where it is written
 */
public record Filing(FilingState state, LocalDate on, String documentNumber, Citation citation) {
    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID without a document number or title, or when one is longer than 200 characters
     */
    Filing checked() {
        Era.check(on, "filing.on");
        check(documentNumber, "filing.documentNumber");
        check(citation.title(), "filing.title");
        return this;
    }

    private static void check(String text, String field) {
        if (text.isBlank() || text.length() > 200) {
            throw new Rejection(INVALID, field, "此项必填，最多 200 字。", "Please fill this in with at most 200 characters.");
        }
    }
}
