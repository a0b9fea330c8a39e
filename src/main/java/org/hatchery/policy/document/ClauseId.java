package org.hatchery.policy.document;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a clause for good, such as {@code SY-59}. */
@NamedInterface(propagate = false)
public record ClauseId(String value) implements Identifier {}
