/** Showcases: what is worth to be done elsewhere, who reviewed it, what was published of it, and who took it over. */
@NullMarked
package org.hatchery.supervision.showcase;

import org.jspecify.annotations.NullMarked;
