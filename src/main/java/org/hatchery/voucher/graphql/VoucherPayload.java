package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a grant. */
record VoucherPayload(@Nullable VoucherView voucher, List<UserError> userErrors) {}
