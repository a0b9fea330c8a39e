/** The door of policy. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.policy.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
