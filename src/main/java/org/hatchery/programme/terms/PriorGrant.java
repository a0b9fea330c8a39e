package org.hatchery.programme.terms;

import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * What an applicant asked for before in the same programme.
 *
 * @param amount granted, or asked for while nothing was decided
 * @param open whether it can still be used, or a service under it is yet to be delivered or confirmed
 * @param lapsed what of it lapsed
 */
@NamedInterface(propagate = false)
public record PriorGrant(int year, Yuan amount, boolean open, Yuan lapsed) {}
