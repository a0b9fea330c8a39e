/** How an achievement is turned into use: price and notice, income, and who gets what of it to the fen. */
@NullMarked
package org.hatchery.transfer.conversion;

import org.jspecify.annotations.NullMarked;
