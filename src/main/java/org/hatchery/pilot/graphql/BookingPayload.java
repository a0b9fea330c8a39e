package org.hatchery.pilot.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a booking. */
record BookingPayload(@Nullable BookingView booking, List<UserError> userErrors) {}
