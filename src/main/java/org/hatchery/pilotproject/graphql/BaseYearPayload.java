package org.hatchery.pilotproject.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to reportBaseYear. */
record BaseYearPayload(@Nullable BaseYearView baseYear, List<UserError> userErrors) {}
