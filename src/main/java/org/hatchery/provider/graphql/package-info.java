/** The door of provider. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.provider.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
