package org.hatchery.transfer.graphql.achievement;

import org.hatchery.transfer.achievement.RightKind;

/** Holder of a right, as sent. */
record RightHoldingInput(RightKind right, String holder) {}
