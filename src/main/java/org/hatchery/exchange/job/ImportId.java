package org.hatchery.exchange.job;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names an import for good. */
@NamedInterface(propagate = false)
public record ImportId(String value) implements Identifier {}
