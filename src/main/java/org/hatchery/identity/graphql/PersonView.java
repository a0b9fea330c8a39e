package org.hatchery.identity.graphql;

import org.hatchery.identity.Role;
import org.jspecify.annotations.Nullable;

/** Person as shown to one caller. */
record PersonView(@Nullable String name, Role role) {}
