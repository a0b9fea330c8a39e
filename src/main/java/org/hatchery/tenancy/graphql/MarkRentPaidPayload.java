package org.hatchery.tenancy.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to markRentPaid. */
record MarkRentPaidPayload(@Nullable List<RentMarkView> marks, List<UserError> userErrors) {}
