package org.hatchery.policy.target;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a target for good, such as {@code SY:carriers:2025}. */
@NamedInterface(propagate = false)
public record TargetId(String value) implements Identifier {}
