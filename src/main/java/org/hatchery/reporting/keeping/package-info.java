/** Indexes and forms, and what finishes what a crash cut. */
@NullMarked
package org.hatchery.reporting.keeping;

import org.jspecify.annotations.NullMarked;
