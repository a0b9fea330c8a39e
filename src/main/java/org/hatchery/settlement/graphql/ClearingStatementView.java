package org.hatchery.settlement.graphql;

import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.settlement.ClearingStatement;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;

/** Clearing statement as shown; its regions are answered by the controller. */
record ClearingStatementView(
        RegionCode homePlace,
        RegionCode partnerPlace,
        Period period,
        List<ClearingLineView> lines,
        Yuan paid,
        Yuan homeShare,
        Yuan partnerShare) {
    static ClearingStatementView of(ClearingStatement statement) {
        return new ClearingStatementView(
                statement.home(),
                statement.partner(),
                statement.period(),
                statement.lines().stream().map(ClearingLineView::of).toList(),
                statement.paid(),
                statement.homeShare(),
                statement.partnerShare());
    }
}
