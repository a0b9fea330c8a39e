package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** What became of one request, as shown. */
record DecidedVoucherView(String id, @Nullable VoucherView voucher, List<UserError> userErrors) {}
