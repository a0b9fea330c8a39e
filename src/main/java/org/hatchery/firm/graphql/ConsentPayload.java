package org.hatchery.firm.graphql;

import java.time.Instant;
import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to a consent, with the code that is told this once. */
record ConsentPayload(
        @Nullable IncubateeView incubatee,
        @Nullable String code,
        @Nullable Instant until,
        List<UserError> userErrors) {}
