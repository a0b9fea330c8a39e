/** What happened to a voucher, act by act, and the money that each act moved: the lowest room, which knows no order. */
@NullMarked
package org.hatchery.voucher.ledger;

import org.jspecify.annotations.NullMarked;
