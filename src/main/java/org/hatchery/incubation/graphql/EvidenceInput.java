package org.hatchery.incubation.graphql;

import java.util.List;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Evidence for a ground, as sent. */
record EvidenceInput(
        String documentNumber, @Nullable Yuan financing, List<YearRevenueInput> revenues, List<String> files) {}
