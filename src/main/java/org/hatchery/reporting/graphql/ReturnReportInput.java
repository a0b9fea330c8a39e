package org.hatchery.reporting.graphql;

import java.util.List;
import org.hatchery.reporting.report.ItemComment;
import org.jspecify.annotations.Nullable;

/** Report to be returned, as sent. */
record ReturnReportInput(
        String report,
        int expectedVersion,
        String reason,
        @Nullable List<ItemComment> comments) {}
