package org.hatchery.figures.graphql;

import org.jspecify.annotations.Nullable;

/** Figures of a year, as sent. */
record EnterYearFiguresInput(
        String incubatee,
        int year,
        @Nullable Integer expectedVersion,
        YearValuesInput values,
        @Nullable String reason,
        @Nullable String plausibilityReason) {}
