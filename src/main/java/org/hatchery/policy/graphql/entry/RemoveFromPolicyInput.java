package org.hatchery.policy.graphql.entry;

import org.jspecify.annotations.Nullable;

/** What is taken out of a draft, as sent. */
record RemoveFromPolicyInput(
        String draft,
        int expectedVersion,
        @Nullable String clause,
        @Nullable String target) {}
