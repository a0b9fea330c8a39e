package org.hatchery.carrier.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a carrier. */
record CarrierPayload(@Nullable CarrierView carrier, List<UserError> userErrors) {}
