package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import org.hatchery.tenancy.rent.ConcessionGround;

/** Concession, as sent. */
record RentConcessionInput(LocalDate from, LocalDate to, int percent, ConcessionGround ground, String source) {}
