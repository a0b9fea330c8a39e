package org.hatchery.pilot.base;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a pilot-test base for good. */
@NamedInterface(propagate = false)
public record BaseId(String value) implements Identifier {}
