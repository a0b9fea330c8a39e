/** The door of transfer. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.transfer.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
