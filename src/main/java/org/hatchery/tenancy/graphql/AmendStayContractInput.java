package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Amendment, as sent. */
record AmendStayContractInput(
        String contract,
        int expectedVersion,
        String reason,
        @Nullable LocalDate from,
        @Nullable List<RentLineInput> lines,
        @Nullable LocalDate lastDay,
        @Nullable String number,
        @Nullable Integer dueDay,
        @Nullable Yuan deposit,
        @Nullable List<RentConcessionInput> concessions) {}
