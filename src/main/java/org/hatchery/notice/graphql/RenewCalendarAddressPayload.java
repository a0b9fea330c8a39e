package org.hatchery.notice.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to renewCalendarAddress, with the address that is told this once. */
record RenewCalendarAddressPayload(@Nullable String calendarAddress, List<UserError> userErrors) {}
