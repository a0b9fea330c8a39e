package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.rent.RentPart;

/** What is due of a contract for a month, as shown. */
record RentDueView(
        StayContractView contract,
        Period month,
        LocalDate dueOn,
        Yuan amount,
        Yuan paid,
        Yuan open,
        Yuan overpaid,
        List<RentPart> parts) {}
