package org.hatchery.incubation;

import org.hatchery.shared.Identifier;

/** Names a stay for good. */
public record StayId(String value) implements Identifier {}
