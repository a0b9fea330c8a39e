package org.hatchery.firm.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to the mutations of a firm or team. */
record IncubateePayload(@Nullable IncubateeView incubatee, List<UserError> userErrors) {}
