package org.hatchery.pilot.graphql;

import java.time.LocalDate;
import org.hatchery.pilot.base.Filing;
import org.hatchery.pilot.base.FilingState;
import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;

/** Entry on the register as sent; nobody but the sender has read the document. */
record FilingInput(
        FilingState state,
        LocalDate on,
        String documentNumber,
        String title,
        @Nullable String clause,
        @Nullable String words) {
    Filing toFiling() {
        return new Filing(state, on, documentNumber, new Citation(title, documentNumber, clause, words, false, null));
    }
}
