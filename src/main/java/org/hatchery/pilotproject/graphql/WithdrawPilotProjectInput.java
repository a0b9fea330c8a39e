package org.hatchery.pilotproject.graphql;

import org.jspecify.annotations.Nullable;

/** Withdrawal, as sent. */
record WithdrawPilotProjectInput(
        String project, int expectedVersion, @Nullable String note) {}
