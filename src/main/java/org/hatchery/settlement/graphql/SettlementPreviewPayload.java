package org.hatchery.settlement.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to settlementPreview. */
record SettlementPreviewPayload(@Nullable SettlementPreviewView preview, List<UserError> userErrors) {}
