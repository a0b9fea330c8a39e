package org.hatchery.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which clauses; all conditions that are given hold together. */
public record ClauseFilter(
        @Nullable PolicyDocumentId document,
        @Nullable Set<Clause.Priority> priorities,
        @Nullable Set<Reliability> reliabilities) {
    public static final ClauseFilter ALL = new ClauseFilter(null, null, null);
}
