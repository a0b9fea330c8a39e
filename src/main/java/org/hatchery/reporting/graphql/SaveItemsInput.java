package org.hatchery.reporting.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items and comments to be saved, as sent. */
record SaveItemsInput(
        String report,
        int expectedVersion,
        List<ReportItemInput> items,
        @Nullable List<ReportCheckCommentInput> comments) {}
