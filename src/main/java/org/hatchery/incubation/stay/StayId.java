package org.hatchery.incubation.stay;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a stay for good. */
@NamedInterface(propagate = false)
public record StayId(String value) implements Identifier {}
