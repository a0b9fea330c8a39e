package org.hatchery.register.graphql.tie;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a tie. */
record TiePayload(@Nullable PartyTieView tie, List<UserError> userErrors) {}
