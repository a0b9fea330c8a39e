/** The door of totals: the recount, what was set aside, and the figures that modules add to those of a region. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.totals.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
