package org.hatchery.pilot.graphql;

import org.hatchery.shared.CreditCode;

/** Operator as sent. */
record OperatorOfBaseInput(String name, CreditCode creditCode) {}
