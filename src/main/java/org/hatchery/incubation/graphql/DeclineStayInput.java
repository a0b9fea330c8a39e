package org.hatchery.incubation.graphql;

import org.jspecify.annotations.Nullable;

/** Stay that was never agreed to, as sent. */
record DeclineStayInput(
        String stay, int expectedVersion, @Nullable String note) {}
