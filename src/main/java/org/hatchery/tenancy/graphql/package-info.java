/** The door of contracts of stay. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.tenancy.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
