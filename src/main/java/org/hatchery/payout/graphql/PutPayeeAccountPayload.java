package org.hatchery.payout.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to putPayeeAccount. */
record PutPayeeAccountPayload(@Nullable PayeeAccountView account, List<UserError> userErrors) {}
