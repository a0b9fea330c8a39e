package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.application.dossier.ApplicationStep;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Step of a review, as sent. */
record ReviewApplicationInput(
        String application,
        int expectedVersion,
        ApplicationStep act,
        @Nullable Yuan sum,
        @Nullable String note,
        @Nullable Integer year,
        boolean cumulative,
        List<MissingItemInput> missing,
        @Nullable GivenTitleInput title) {}
