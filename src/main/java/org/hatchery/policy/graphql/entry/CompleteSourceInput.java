package org.hatchery.policy.graphql.entry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** True figure of a damaged source, as sent. */
record CompleteSourceInput(
        String target,
        BigDecimal value,
        String source,
        String words,
        @Nullable String evidence) {}
