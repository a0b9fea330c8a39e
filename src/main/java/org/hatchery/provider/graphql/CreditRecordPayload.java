package org.hatchery.provider.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a credit record. */
record CreditRecordPayload(@Nullable CreditRecordView creditRecord, List<UserError> userErrors) {}
