package org.hatchery.people.graphql;

import org.hatchery.people.IssuerState;
import org.jspecify.annotations.Nullable;

/** What the issuer knows of an access, as shown. */
record AtIssuerView(
        IssuerState state, int attempts, @Nullable String failure) {}
