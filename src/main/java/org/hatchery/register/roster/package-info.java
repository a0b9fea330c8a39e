/** Rosters: public lists of titles, each line of which finds its firm and grants it the title. */
@NullMarked
package org.hatchery.register.roster;

import org.jspecify.annotations.NullMarked;
