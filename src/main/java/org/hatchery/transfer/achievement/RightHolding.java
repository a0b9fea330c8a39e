package org.hatchery.transfer.achievement;

import org.springframework.modulith.NamedInterface;

/** Who holds one of the four rights (权利归属). */
@NamedInterface(propagate = false)
public record RightHolding(RightKind right, String holder) {}
