package org.hatchery.exchange;

import org.hatchery.shared.Identifier;

/** Names an import for good. */
public record ImportId(String value) implements Identifier {}
