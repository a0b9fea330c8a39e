package org.hatchery.pipeline.graphql;

import org.jspecify.annotations.Nullable;

/** List behind a figure, as shown. */
public record RecordListView(
        String list, String filter, @Nullable String sum) {}
