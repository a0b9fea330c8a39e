package org.hatchery.exchange.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of an import. */
record ImportPayload(@Nullable ImportView imported, List<UserError> userErrors) {}
