package org.hatchery.application.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is applied for, as sent: by an award rule for money, or a title. */
record ApplyForInput(
        @Nullable String rule,
        @Nullable SoughtTitleInput title,
        String beneficiary,
        List<AttestedFactInput> attested) {}
