package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to the question whether a purchase would count. */
record EligibilityPayload(@Nullable List<EligibilityView> answers, List<UserError> userErrors) {}
