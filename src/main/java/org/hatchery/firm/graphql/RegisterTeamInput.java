package org.hatchery.firm.graphql;

import java.time.LocalDate;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Team that has registered, as sent. */
record RegisterTeamInput(
        String team,
        int expectedVersion,
        String name,
        CreditCode creditCode,
        LocalDate foundedOn,
        @Nullable String legalRepresentative) {}
