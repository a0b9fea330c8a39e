package org.hatchery.transfer.conversion;

import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/** What somebody gets of one income (分配金额). */
@NamedInterface(propagate = false)
public record Reward(String name, Yuan amount) {}
