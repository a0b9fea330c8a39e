/** The door of supervision. */
@NullMarked
package org.hatchery.supervision.graphql;

import org.jspecify.annotations.NullMarked;
