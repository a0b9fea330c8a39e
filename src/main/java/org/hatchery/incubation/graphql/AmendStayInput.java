package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is right about a stay, as sent. */
record AmendStayInput(
        String stay,
        int expectedVersion,
        String reason,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate endedOn,
        @Nullable String agreementNumber,
        @Nullable List<SpaceSinceInput> space) {}
