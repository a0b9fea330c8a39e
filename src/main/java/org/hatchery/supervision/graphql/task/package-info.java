/** The door of tasks: who promised what by when, and how far they are. */
@NullMarked
package org.hatchery.supervision.graphql.task;

import org.jspecify.annotations.NullMarked;
