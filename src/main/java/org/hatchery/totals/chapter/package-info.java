/** What a module contributes to be counted: its books, its accounts and the kinds of records behind them. */
@NullMarked
package org.hatchery.totals.chapter;

import org.jspecify.annotations.NullMarked;
