package org.hatchery.application.graphql;

import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;

/** Awards of one rule on the list, as shown. */
record BudgetListEntryView(
        String rule, String title, RegionView payer, int count, Yuan sum, int withoutEvidence, int withoutAccount) {}
