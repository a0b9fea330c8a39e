package org.hatchery.notice.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to replayDelivery. */
record ReplayDeliveryPayload(@Nullable DeliveryView delivery, List<UserError> userErrors) {}
