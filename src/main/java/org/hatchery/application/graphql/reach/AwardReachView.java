package org.hatchery.application.graphql.reach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may claim an award and who has, as shown. */
record AwardReachView(
        int looked,
        int eligible,
        int applied,
        List<ReachedIncubateeView> waiting,
        int unread,
        @Nullable String next) {}
