package org.hatchery.provider.graphql;

import java.time.LocalDate;

/** Entry of a catalogue to take out, as sent. */
record WithdrawOfferingInput(String provider, int expectedVersion, String code, LocalDate on) {}
