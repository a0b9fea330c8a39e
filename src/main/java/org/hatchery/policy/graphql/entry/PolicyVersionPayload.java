package org.hatchery.policy.graphql.entry;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every act on one version. */
record PolicyVersionPayload(@Nullable PolicyVersionView policyVersion, List<UserError> userErrors) {}
