package org.hatchery.pilotproject.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a project. */
record PilotProjectPayload(@Nullable PilotProjectView project, List<UserError> userErrors) {}
