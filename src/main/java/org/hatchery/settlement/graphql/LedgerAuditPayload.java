package org.hatchery.settlement.graphql;

import java.util.List;
import org.hatchery.settlement.LedgerAudit;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to an audit. */
record LedgerAuditPayload(@Nullable LedgerAudit audit, List<UserError> userErrors) {}
