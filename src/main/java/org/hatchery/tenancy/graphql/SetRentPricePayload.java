package org.hatchery.tenancy.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to setRentPrice. */
record SetRentPricePayload(@Nullable RentPriceListView rentPrices, List<UserError> userErrors) {}
