/** How far equipment was used in a year. */
@NullMarked
package org.hatchery.pilot.use;

import org.jspecify.annotations.NullMarked;
