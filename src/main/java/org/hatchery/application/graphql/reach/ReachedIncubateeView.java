package org.hatchery.application.graphql.reach;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Firm or team that has not applied, as shown. */
record ReachedIncubateeView(
        String incubatee, String name, @Nullable Yuan sum) {}
