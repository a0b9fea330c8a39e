package org.hatchery.reporting.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Row of a firm, as sent. */
record SaveFirmRowInput(
        String incubatee,
        int year,
        @Nullable Integer expectedVersion,
        List<FirmRowItemInput> items,
        @Nullable String reason,
        @Nullable String plausibilityReason) {}
