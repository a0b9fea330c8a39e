package org.hatchery.firm.graphql;

import org.jspecify.annotations.Nullable;

/** Who agrees to be admitted, as sent. */
record ConsentToAdmissionInput(
        String incubatee, int expectedVersion, @Nullable String agreement) {}
