/** The door of reporting. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.reporting.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
