package org.hatchery.programme.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a programme. */
record ProgrammePayload(@Nullable ProgrammeView programme, List<UserError> userErrors) {}
