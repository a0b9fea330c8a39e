/** The door of pipeline. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.pipeline.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
