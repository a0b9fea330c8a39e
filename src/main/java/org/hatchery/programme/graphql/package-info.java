/** The door of programme. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.programme.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
