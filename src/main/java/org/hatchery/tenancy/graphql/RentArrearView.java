package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;

/** What is owed under a contract, as shown. */
record RentArrearView(
        StayContractView contract, Yuan due, Yuan paid, Yuan open, LocalDate since, int days, List<RentDueView> dues) {}
