/** The door of showcases: what others may do likewise. */
@NullMarked
package org.hatchery.supervision.graphql.showcase;

import org.jspecify.annotations.NullMarked;
