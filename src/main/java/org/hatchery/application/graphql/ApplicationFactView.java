package org.hatchery.application.graphql;

import org.jspecify.annotations.Nullable;

/** Fact of an application, as shown. */
record ApplicationFactView(
        String label, String value, @Nullable String record) {}
