/** The door of settlements. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.settlement.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
