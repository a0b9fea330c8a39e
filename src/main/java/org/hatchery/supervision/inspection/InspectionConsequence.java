package org.hatchery.supervision.inspection;

import org.hatchery.policy.document.ClauseId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What follows from an inspection (处理决定).
 *
 * @param clause that says so; null where none is needed
 */
@NamedInterface(propagate = false)
public record InspectionConsequence(
        ConsequenceKind kind, String note, @Nullable ClauseId clause) {}
