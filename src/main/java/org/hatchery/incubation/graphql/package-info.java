/** The door of incubation. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.incubation.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
