package org.hatchery.notice.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to markRead. */
record MarkReadPayload(@Nullable Integer unread, List<UserError> userErrors) {}
