package org.hatchery.transfer.achievement;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names an achievement for good. */
@NamedInterface(propagate = false)
public record AchievementId(String value) implements Identifier {}
