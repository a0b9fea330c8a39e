package org.hatchery.register.graphql.title;

import java.time.LocalDate;
import org.hatchery.register.title.ChangeTitle;
import org.jspecify.annotations.Nullable;

/** Later term of a title, as sent. */
record RenewTitleInput(
        String title,
        int expectedVersion,
        LocalDate on,
        @Nullable String documentNumber,
        @Nullable LocalDate to) {
    ChangeTitle.Said said() {
        return new ChangeTitle.Said(on, documentNumber, null);
    }
}
