package org.hatchery.incubation.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a stay. */
record StayPayload(@Nullable StayView stay, List<UserError> userErrors) {}
