/** From the question whether a firm may have a voucher to the decision, and what is decided later: rate, withdrawal. */
@NullMarked
package org.hatchery.voucher.grant;

import org.jspecify.annotations.NullMarked;
