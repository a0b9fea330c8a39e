package org.hatchery.incubation.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to recordService. */
record ServicePayload(@Nullable ServiceView service, List<UserError> userErrors) {}
