/** What the totals count of budgets. */
@NullMarked
package org.hatchery.programme.counting;

import org.jspecify.annotations.NullMarked;
