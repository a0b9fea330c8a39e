package org.hatchery.carrier.graphql;

import java.time.LocalDate;

/** Unit to take out of use, as sent. */
record WithdrawSpaceUnitInput(String carrier, int expectedVersion, String code, LocalDate on) {}
