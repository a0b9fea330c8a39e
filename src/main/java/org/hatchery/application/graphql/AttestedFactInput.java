package org.hatchery.application.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What is attested, as sent. */
record AttestedFactInput(
        int condition,
        LocalDate on,
        @Nullable Yuan amount,
        @Nullable Integer number,
        String reference,
        List<String> evidence) {}
