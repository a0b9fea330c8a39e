package org.hatchery.incubation.graphql;

import java.util.List;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to undoRegistration. */
record UndoRegistrationPayload(@Nullable IncubateeView incubatee, List<UserError> userErrors) {}
