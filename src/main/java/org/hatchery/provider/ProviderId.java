package org.hatchery.provider;

import org.hatchery.shared.Identifier;

/** Names a service provider for good. */
public record ProviderId(String value) implements Identifier {}
