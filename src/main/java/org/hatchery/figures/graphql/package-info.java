/** The door of yearly figures. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.figures.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
