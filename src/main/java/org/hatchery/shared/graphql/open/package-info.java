/** Doors that are open to everybody, and how they say what they were not asked rightly. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.shared.graphql.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
