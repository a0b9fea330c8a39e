package org.hatchery.programme;

import org.hatchery.shared.Yuan;

/**
 * What an applicant asked for before in the same programme.
 *
 * @param amount granted, or asked for while nothing was decided
 * @param open whether it can still be used, or a service under it is yet to be delivered or confirmed
 * @param lapsed what of it lapsed
 */
public record PriorGrant(int year, Yuan amount, boolean open, Yuan lapsed) {}
