package org.hatchery.register.graphql.firm;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a registered firm. */
record RegisteredFirmPayload(@Nullable RegisteredFirmView registeredFirm, List<UserError> userErrors) {}
