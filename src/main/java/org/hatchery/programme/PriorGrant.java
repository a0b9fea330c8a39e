package org.hatchery.programme;

import org.hatchery.shared.Yuan;

/**
 * What an applicant asked for before in the same programme.
 *
 * @param amount granted, or asked for while nothing was decided
 * @param open whether something is left on it or still under way
 * @param lapsed what of it lapsed
 */
public record PriorGrant(int year, Yuan amount, boolean open, Yuan lapsed) {}
