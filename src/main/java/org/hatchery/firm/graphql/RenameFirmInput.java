package org.hatchery.firm.graphql;

import java.time.LocalDate;
import org.hatchery.firm.Renaming;
import org.jspecify.annotations.Nullable;

/** Change of a registered name, as sent. */
record RenameFirmInput(
        String idempotencyKey,
        String firm,
        int expectedVersion,
        String name,
        LocalDate since,
        String documentNumber,
        @Nullable String reason) {
    Renaming toRenaming() {
        return new Renaming(name, since, documentNumber, reason);
    }
}
