package org.hatchery.notice.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to chooseNotifications. */
record ChooseNotificationsPayload(@Nullable ChoicesView choices, List<UserError> userErrors) {}
