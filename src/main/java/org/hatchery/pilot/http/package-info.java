/** The door of pilot for calendar programs. */
@NullMarked
package org.hatchery.pilot.http;

import org.jspecify.annotations.NullMarked;
