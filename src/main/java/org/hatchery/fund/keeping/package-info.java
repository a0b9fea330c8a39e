/** What funds contribute to the totals. */
@NullMarked
package org.hatchery.fund.keeping;

import org.jspecify.annotations.NullMarked;
