/** Tells what was reported in windows of the past, for whoever makes a sample. */
@NullMarked
package org.hatchery.reporting.sample;

import org.jspecify.annotations.NullMarked;
