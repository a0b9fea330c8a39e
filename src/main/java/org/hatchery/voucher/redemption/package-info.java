/** What becomes of orders: redeemed, accepted, delivered, claimed, reviewed, paid. */
@NullMarked
package org.hatchery.voucher.redemption;

import org.jspecify.annotations.NullMarked;
