package org.hatchery.application.graphql.reach;

import java.time.LocalDate;
import org.hatchery.application.reach.AwardStanding;
import org.hatchery.application.reach.ReachState;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** Standing as shown; region, rule and title are answered by the controller. */
record AwardStandingView(
        String id,
        String beneficiary,
        String name,
        RegionCode place,
        String ruleKey,
        Sentence words,
        ReachState state,
        boolean holds,
        @Nullable Yuan sum,
        boolean incomplete,
        @Nullable LocalDate since) {
    static final String TYPE = "AwardStanding";

    static AwardStandingView of(AwardStanding one) {
        return new AwardStandingView(
                GlobalId.of(TYPE, one.id()),
                one.node(),
                one.name(),
                one.region(),
                one.rule(),
                one.title(),
                one.state(),
                one.holds(),
                one.sum(),
                one.incomplete(),
                one.since());
    }
}
