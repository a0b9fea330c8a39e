package org.hatchery.carrier;

import org.hatchery.shared.Identifier;

/** Names a carrier for good. */
public record CarrierId(String value) implements Identifier {}
