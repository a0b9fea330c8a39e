package org.hatchery.firm.graphql;

import org.hatchery.carrier.graphql.ContactInput;

/** Contact to correct, as sent. */
record CorrectContactInput(String incubatee, int expectedVersion, ContactInput contact) {}
