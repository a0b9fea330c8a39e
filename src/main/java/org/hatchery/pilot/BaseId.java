package org.hatchery.pilot;

import org.hatchery.shared.Identifier;

/** Names a pilot-test base for good. */
public record BaseId(String value) implements Identifier {}
