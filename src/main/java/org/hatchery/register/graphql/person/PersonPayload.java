package org.hatchery.register.graphql.person;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a person. */
record PersonPayload(@Nullable RegisteredPersonView person, List<UserError> userErrors) {}
