package org.hatchery.tenancy.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** What became of one payment, as shown. */
record RentMarkView(String reference, @Nullable StayContractView contract, List<UserError> userErrors) {}
