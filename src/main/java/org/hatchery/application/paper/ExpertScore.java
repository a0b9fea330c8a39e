package org.hatchery.application.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sheet of one expert (专家评分).
 *
 * @param points of 100
 * @param by who entered it
 */
public record ExpertScore(
        String expert,
        @Nullable String unit,
        int points,
        @Nullable String comment,
        LocalDate on,
        String by) {}
