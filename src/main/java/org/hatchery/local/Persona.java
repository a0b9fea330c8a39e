package org.hatchery.local;

import java.util.List;
import org.hatchery.identity.Role;

/**
 * Somebody to try Hatchery as.
 *
 * @param id also the name to ask for a token with
 * @param scope what the role is limited to, as in the token
 * @param description Chinese first, English second
 */
record Persona(String id, Role role, List<String> scope, String description) {}
