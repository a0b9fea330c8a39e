/** Tasks: what a clause asks of whom by when, what the units told of it, and what the bureau found. */
@NullMarked
package org.hatchery.supervision.task;

import org.jspecify.annotations.NullMarked;
