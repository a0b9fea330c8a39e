package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;

/** List for a year's budget, as shown. */
record BudgetListView(
        RegionView region,
        int year,
        Yuan sum,
        int count,
        int complete,
        List<BudgetListEntryView> entries,
        List<AwardBudgetLineView> lines) {}
