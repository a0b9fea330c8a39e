package org.hatchery.incubation.graphql;

import org.hatchery.incubation.act.FollowUpGraduate;

/** What nobody can say of a graduate, as sent. */
record VoidGraduateYearInput(String stay, int expectedVersion, int year, String reason) {
    FollowUpGraduate.Request toRequest() {
        return new FollowUpGraduate.Request(StayViews.key(stay), expectedVersion, year);
    }
}
