package org.hatchery.incubation.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to recordServices. */
record RecordServicesPayload(@Nullable List<ServiceRecordView> records, List<UserError> userErrors) {}
