package org.hatchery.exchange.kind;

import org.hatchery.shared.Sentence;
import org.springframework.modulith.NamedInterface;

/** One of several values that a cell may have, and what people call it. */
@NamedInterface(propagate = false)
public record Choice(String value, Sentence label) {}
