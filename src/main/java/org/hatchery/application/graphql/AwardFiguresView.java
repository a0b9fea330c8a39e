package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;

/** What became of the applications of a year, as shown. */
public record AwardFiguresView(RegionView region, int year, List<Row> rows) {
    /** One award. */
    public record Row(
            String rule,
            String title,
            int submitted,
            Yuan wanted,
            int granted,
            Yuan grantedSum,
            int paid,
            Yuan paidSum,
            Yuan takenBack) {}
}
