/** The door of firm. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.firm.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
