/** The door of what was published to everybody. */
@NullMarked
package org.hatchery.supervision.graphql.publication;

import org.jspecify.annotations.NullMarked;
