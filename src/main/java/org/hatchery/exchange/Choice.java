package org.hatchery.exchange;

import org.hatchery.shared.Sentence;

/** One of several values that a cell may have, and what people call it. */
public record Choice(String value, Sentence label) {}
