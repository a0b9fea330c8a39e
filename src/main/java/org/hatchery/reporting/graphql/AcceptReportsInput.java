package org.hatchery.reporting.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports to be accepted, as sent. */
record AcceptReportsInput(
        List<ReportVersionInput> reports, @Nullable String comment) {}
