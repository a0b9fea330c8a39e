package org.hatchery.identity.graphql;

import java.util.List;
import org.hatchery.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who is asking, as shown. */
record ViewerView(String id, @Nullable String name, Role role, List<String> scope) {}
