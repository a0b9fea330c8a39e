package org.hatchery.supervision.task;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a task for good; the same request has the same id. */
@NamedInterface(propagate = false)
public record TaskId(String value) implements Identifier {}
