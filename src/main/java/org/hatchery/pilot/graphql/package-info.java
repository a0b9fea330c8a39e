/** The door of pilot. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.pilot.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
