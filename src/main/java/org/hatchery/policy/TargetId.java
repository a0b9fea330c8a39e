package org.hatchery.policy;

import org.hatchery.shared.Identifier;

/** Names a target for good, such as {@code SY:carriers:2025}. */
public record TargetId(String value) implements Identifier {}
