package org.hatchery.application.graphql.reach;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.graphql.AwardRuleView;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Reach of all awards in a region, as shown. */
record AwardReachTableView(RegionView region, @Nullable LocalDate on, List<Row> rows) {
    /** One award. */
    record Row(AwardRuleView rule, int eligible, int applied, int waiting, Yuan sum) {}
}
