package org.hatchery.policy.graphql.entry;

import org.jspecify.annotations.Nullable;

/** Policy document to enter, as sent. */
record PutPolicyDocumentInput(
        @Nullable String draft, @Nullable Integer expectedVersion, PolicyDocumentInput document) {}
