package org.hatchery.incubation.graphql;

import org.jspecify.annotations.Nullable;

/** Who enters, as sent; exactly one is given. */
record PartyInput(
        @Nullable String existing,
        @Nullable NewFirmInput firm,
        @Nullable NewTeamInput team) {}
