package org.hatchery.pipeline.graphql;

import java.util.List;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.incubation.ExitReason;
import org.hatchery.incubation.GraduationGround;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Stocks and flows as shown. */
record FiguresView(
        int carriers,
        Funnel funnel,
        Entries entries,
        Graduations graduations,
        Exits exits,
        RatioView graduationRate,
        @Nullable Double medianMonthsToGraduation,
        SpaceUse occupancy,
        List<ServiceFigures> services) {

    /** Where firms and teams stand on the stock day. */
    record Funnel(int preIncubation, int inIncubation, int graduated, int exited, List<LabelCount> labels) {}

    /** Firms in incubation with one label. */
    record LabelCount(GrowthLabelKind kind, int firms) {}

    /** Entries in a period. */
    record Entries(int total, int firms, int teams, int registrations) {}

    /** Graduations in a period. */
    record Graduations(int total, List<GroundCount> byGround) {}

    /** Graduations on one ground. */
    record GroundCount(GraduationGround ground, int firms) {}

    /** Exits in a period. */
    record Exits(int total, List<ReasonCount> byReason) {}

    /** Exits for one reason. */
    record ReasonCount(ExitReason reason, int incubatees) {}

    /** Use of space by area and by workstation. */
    record SpaceUse(
            RatioView area, RatioView areaOverPeriod, RatioView workstations, RatioView workstationsOverPeriod) {}

    /** Services of one kind. */
    record ServiceFigures(ServiceKind kind, int count, double hours, Yuan fees, int attendees) {}
}
