package org.hatchery.carrier;

import org.hatchery.shared.CreditCode;

/** Legal person that runs a carrier (运营机构). */
public record Operator(String name, CreditCode creditCode) {}
