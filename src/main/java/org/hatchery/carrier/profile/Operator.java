package org.hatchery.carrier.profile;

import org.hatchery.shared.CreditCode;
import org.springframework.modulith.NamedInterface;

/** Legal person that runs a carrier (运营机构). */
@NamedInterface(propagate = false)
public record Operator(String name, CreditCode creditCode) {}
