package org.hatchery.exchange.graphql;

import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;

/** Fault of a row as shown. */
record ImportFaultView(
        UserErrorCode code,
        @Nullable String column,
        @Nullable Sentence heading,
        @Nullable String cell,
        Sentence message) {}
