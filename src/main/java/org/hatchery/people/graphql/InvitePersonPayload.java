package org.hatchery.people.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to invitePerson, with the code that is told this once. */
record InvitePersonPayload(
        @Nullable PersonAccessView access,
        @Nullable String code,
        @Nullable Boolean mailed,
        List<UserError> userErrors) {}
