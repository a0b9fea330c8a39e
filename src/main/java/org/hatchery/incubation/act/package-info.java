/** What people do with a stay: admit, move, graduate, end, decline. */
@NullMarked
package org.hatchery.incubation.act;

import org.jspecify.annotations.NullMarked;
