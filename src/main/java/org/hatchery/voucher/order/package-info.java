/** What an order and its claim are: offer, price, papers, and from where which step leads on. Nothing here knows a voucher. */
@NullMarked
package org.hatchery.voucher.order;

import org.jspecify.annotations.NullMarked;
