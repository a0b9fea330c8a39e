/** What is done to vouchers in silence: checked, repaired, expired, migrated, counted. */
@NullMarked
package org.hatchery.voucher.keeping;

import org.jspecify.annotations.NullMarked;
