/** The door of awards. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.award.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
