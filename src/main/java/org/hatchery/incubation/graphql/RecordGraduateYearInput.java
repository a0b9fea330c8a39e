package org.hatchery.incubation.graphql;

import org.hatchery.incubation.act.FollowUpGraduate;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What became of a graduate, as sent. */
record RecordGraduateYearInput(
        String stay,
        int expectedVersion,
        int year,
        boolean alive,
        @Nullable RegionCode movedTo,
        @Nullable Integer employees,
        @Nullable Yuan revenue,
        boolean listed) {
    FollowUpGraduate.Request toRequest() {
        return new FollowUpGraduate.Request(StayViews.key(stay), expectedVersion, year);
    }

    FollowUpGraduate.Said said() {
        return new FollowUpGraduate.Said(alive, movedTo, employees, revenue, listed);
    }
}
