/** The door of region. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.region.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
