package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.hatchery.voucher.LedgerAudit;
import org.jspecify.annotations.Nullable;

/** Answer to an audit. */
record LedgerAuditPayload(@Nullable LedgerAudit audit, List<UserError> userErrors) {}
