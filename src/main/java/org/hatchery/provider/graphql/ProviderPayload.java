package org.hatchery.provider.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a provider. */
record ProviderPayload(@Nullable ProviderView provider, List<UserError> userErrors) {}
