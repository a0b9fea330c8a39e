/** The door of the register. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.register.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
