package org.hatchery.application.graphql;

import org.jspecify.annotations.Nullable;

/** An application that is given up, as sent. */
record WithdrawApplicationInput(
        String application, int expectedVersion, @Nullable String reason) {}
