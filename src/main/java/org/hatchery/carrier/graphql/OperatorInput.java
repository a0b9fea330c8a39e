package org.hatchery.carrier.graphql;

import org.hatchery.shared.CreditCode;

/** Operator as sent. */
record OperatorInput(String name, CreditCode creditCode) {}
