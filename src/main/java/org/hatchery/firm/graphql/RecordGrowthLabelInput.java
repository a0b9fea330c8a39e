package org.hatchery.firm.graphql;

import java.time.LocalDate;
import org.hatchery.firm.GrowthLabelKind;
import org.jspecify.annotations.Nullable;

/** Label to record, as sent. */
record RecordGrowthLabelInput(
        String firm,
        int expectedVersion,
        GrowthLabelKind kind,
        String certificateNumber,
        LocalDate from,
        @Nullable LocalDate to) {}
