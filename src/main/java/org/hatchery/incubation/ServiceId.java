package org.hatchery.incubation;

import org.hatchery.shared.Identifier;

/** Names a service for good. */
public record ServiceId(String value) implements Identifier {}
