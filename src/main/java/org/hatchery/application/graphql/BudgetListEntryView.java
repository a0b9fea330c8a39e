package org.hatchery.application.graphql;

import org.hatchery.award.graphql.AwardRuleView;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Awards of one rule on the list, as shown. */
record BudgetListEntryView(
        @Nullable AwardRuleView rule,
        String title,
        RegionView payer,
        int count,
        Yuan sum,
        int withoutEvidence,
        int withoutAccount) {}
