package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to decideVouchers. */
record DecideVouchersPayload(@Nullable List<DecidedVoucherView> decisions, List<UserError> userErrors) {}
