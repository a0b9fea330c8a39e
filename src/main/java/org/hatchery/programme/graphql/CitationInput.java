package org.hatchery.programme.graphql;

import org.jspecify.annotations.Nullable;

/** Source, as sent. */
record CitationInput(
        String title,
        @Nullable String number,
        @Nullable String clause,
        @Nullable String words) {}
