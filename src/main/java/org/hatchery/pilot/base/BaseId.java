package org.hatchery.pilot.base;

import org.springframework.modulith.NamedInterface;
import org.hatchery.shared.Identifier;

/** Names a pilot-test base for good. */
@NamedInterface(propagate = false)
public record BaseId(String value) implements Identifier {}
