package org.hatchery.policy.graphql;

import java.util.Set;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.Reliability;
import org.jspecify.annotations.Nullable;

/** Which clauses, as sent. */
record ClauseFilterInput(
        @Nullable String document,
        @Nullable String text,
        @Nullable String packed,
        @Nullable Set<Clause.Priority> priorities,
        @Nullable Set<Reliability> reliabilities) {}
