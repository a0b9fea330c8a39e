package org.hatchery.firm.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.firm.GrowthLabelKind;
import org.jspecify.annotations.Nullable;

/** Label to record, as sent. */
record RecordGrowthLabelInput(
        String firm,
        int expectedVersion,
        GrowthLabelKind kind,
        String certificateNumber,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> files) {}
