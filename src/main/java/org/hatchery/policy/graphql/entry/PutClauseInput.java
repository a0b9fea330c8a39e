package org.hatchery.policy.graphql.entry;

import java.util.List;
import org.hatchery.policy.document.Clause;
import org.jspecify.annotations.Nullable;

/** Clause of a draft, as sent. */
record PutClauseInput(
        String draft,
        int expectedVersion,
        @Nullable String key,
        String number,
        String words,
        @Nullable String summary,
        Clause.Priority priority,
        List<String> packages,
        List<String> leadUnits,
        List<String> cooperatingUnits) {}
