package org.hatchery.identity.graphql;

import java.util.List;
import org.hatchery.identity.Role;

/** Who is asking, as shown. */
record ViewerView(String id, Role role, List<String> scope) {}
