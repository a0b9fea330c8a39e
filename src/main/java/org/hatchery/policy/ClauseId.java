package org.hatchery.policy;

import org.hatchery.shared.Identifier;

/** Names a clause for good, such as {@code SY-59}. */
public record ClauseId(String value) implements Identifier {}
