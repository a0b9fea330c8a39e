package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What is added to an application, as sent. */
record SubmitApplicationInput(
        String application,
        int expectedVersion,
        boolean draft,
        @Nullable Yuan sum,
        @Nullable String purpose,
        List<ApplicationProofInput> evidence) {}
