/** The tree itself: places, accounts, amounts by month, and how they are stored under a lease. */
@NullMarked
package org.hatchery.totals.tree;

import org.jspecify.annotations.NullMarked;
