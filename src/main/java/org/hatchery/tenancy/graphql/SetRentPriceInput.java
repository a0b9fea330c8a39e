package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.rent.RentBasis;

/** List price, as sent. */
record SetRentPriceInput(String carrier, int expectedVersion, RentBasis basis, LocalDate from, Yuan price) {}
