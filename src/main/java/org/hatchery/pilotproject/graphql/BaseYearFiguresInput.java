package org.hatchery.pilotproject.graphql;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Figures of one year, as sent. */
record BaseYearFiguresInput(
        @Nullable Yuan serviceIncome,
        @Nullable Yuan totalRevenue,
        @Nullable Yuan rndInvestment,
        @Nullable Yuan constructionInvestment,
        @Nullable Integer safetyAccidents,
        @Nullable Integer staff,
        @Nullable Integer technicalStaff,
        @Nullable Integer seniorStaff) {}
