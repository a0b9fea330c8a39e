package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;

/** Contract that was signed, as sent. */
record SignStayContractInput(
        String stay,
        String number,
        LocalDate signedOn,
        LocalDate firstDay,
        LocalDate lastDay,
        int dueDay,
        int noticeMonths,
        Yuan deposit,
        List<RentLineInput> lines,
        List<RentConcessionInput> concessions) {}
