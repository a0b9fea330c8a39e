package org.hatchery.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which clauses; all conditions that are given hold together.
 *
 * @param text words that the clause or its summary contains, in whichever script
 */
public record ClauseFilter(
        @Nullable PolicyDocumentId document,
        @Nullable String text,
        @Nullable Set<Clause.Priority> priorities,
        @Nullable Set<Reliability> reliabilities) {
    public static final ClauseFilter ALL = new ClauseFilter(null, null, null, null);
}
