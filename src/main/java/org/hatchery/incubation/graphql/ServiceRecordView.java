package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** What became of one record of many, as shown. */
record ServiceRecordView(
        LocalDate on, @Nullable String id, @Nullable ServiceView service, List<UserError> userErrors) {}
