/** The door of carrier. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.carrier.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
