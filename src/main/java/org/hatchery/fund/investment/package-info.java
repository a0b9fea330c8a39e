/** Investments of a fund, and how they end. */
@NullMarked
package org.hatchery.fund.investment;

import org.jspecify.annotations.NullMarked;
