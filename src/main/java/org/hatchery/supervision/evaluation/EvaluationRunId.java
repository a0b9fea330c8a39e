package org.hatchery.supervision.evaluation;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a run for good; the same request has the same id. */
@NamedInterface(propagate = false)
public record EvaluationRunId(String value) implements Identifier {}
