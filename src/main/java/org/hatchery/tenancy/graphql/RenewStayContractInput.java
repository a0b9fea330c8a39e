package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Renewal, as sent. */
record RenewStayContractInput(
        String contract,
        int expectedVersion,
        String number,
        LocalDate signedOn,
        LocalDate lastDay,
        @Nullable Integer dueDay,
        @Nullable Integer noticeMonths,
        @Nullable Yuan deposit,
        @Nullable List<RentLineInput> lines,
        List<RentConcessionInput> concessions) {}
