package org.hatchery.policy.document;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which clauses; all conditions that are given hold together.
 *
 * @param text words that the clause or its summary contains, in whichever script
 * @param packed name of a package they belong to
 */
@NamedInterface(propagate = false)
public record ClauseFilter(
        @Nullable PolicyDocumentId document,
        @Nullable String text,
        @Nullable String packed,
        @Nullable Set<Clause.Priority> priorities,
        @Nullable Set<Reliability> reliabilities) {
    public static final ClauseFilter ALL = new ClauseFilter(null, null, null, null, null);
}
