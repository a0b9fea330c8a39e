package org.hatchery.pilotproject;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Why a project failed, and what others can learn from it (失败原因).
 *
 * @param actualCost what it cost all the same; null where that is unknown
 */
public record PilotFailure(
        String reason, String lesson, @Nullable Yuan actualCost) {}
