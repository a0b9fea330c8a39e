/** Vouchers of the past for the sample and the generator, told by the rules of the use cases. */
@NullMarked
package org.hatchery.voucher.sample;

import org.jspecify.annotations.NullMarked;
