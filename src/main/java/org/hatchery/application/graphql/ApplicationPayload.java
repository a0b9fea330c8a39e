package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every act on one application. */
record ApplicationPayload(@Nullable ApplicationView application, List<UserError> userErrors) {}
