package org.hatchery.people.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to what changes an access. */
record PersonAccessPayload(@Nullable PersonAccessView access, List<UserError> userErrors) {}
