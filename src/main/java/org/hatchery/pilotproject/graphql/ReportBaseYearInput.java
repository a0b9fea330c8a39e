package org.hatchery.pilotproject.graphql;

import org.jspecify.annotations.Nullable;

/** Yearly report of a base, as sent. */
record ReportBaseYearInput(
        String base,
        int year,
        @Nullable Integer expectedVersion,
        BaseYearFiguresInput figures,
        @Nullable String plausibilityReason) {}
