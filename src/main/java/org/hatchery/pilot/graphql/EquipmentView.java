package org.hatchery.pilot.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Equipment as shown. */
public record EquipmentView(
        String code,
        String name,
        @Nullable String line,
        Set<String> capabilities,
        @Nullable String scale,
        BookingUnit unit,
        Yuan price,
        @Nullable Yuan originalValue,
        @Nullable String safety,
        List<OpeningTimeView> openingHours,
        boolean needsApproval,
        @Nullable String qualification,
        @Nullable Integer quotaHours,
        int leadHours,
        int noticeHours,
        boolean outsiders,
        LocalDate from,
        @Nullable LocalDate withdrawnOn) {}
