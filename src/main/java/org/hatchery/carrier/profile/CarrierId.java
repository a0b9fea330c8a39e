package org.hatchery.carrier.profile;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a carrier for good. */
@NamedInterface(propagate = false)
public record CarrierId(String value) implements Identifier {}
