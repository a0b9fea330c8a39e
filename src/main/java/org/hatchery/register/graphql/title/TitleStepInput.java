package org.hatchery.register.graphql.title;

import java.time.LocalDate;
import org.hatchery.register.title.ChangeTitle;
import org.jspecify.annotations.Nullable;

/** Step of a title with its reason, as sent. */
record TitleStepInput(
        String title,
        int expectedVersion,
        LocalDate on,
        @Nullable String documentNumber,
        String reason) {
    ChangeTitle.Said said() {
        return new ChangeTitle.Said(on, documentNumber, reason);
    }
}
