/** The door of pilot-test projects. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.pilotproject.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
