package org.hatchery.pipeline.graphql;

import java.util.List;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.incubation.ExitReason;
import org.hatchery.incubation.GraduationGround;
import org.hatchery.pipeline.Reading;
import org.hatchery.pipeline.Spread;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.Account;
import org.hatchery.totals.VoucherStep;
import org.jspecify.annotations.Nullable;

/**
 * Stocks and flows as shown; each part is worked out when it is asked for, because most questions ask for few.
 *
 * @param reading what they are taken from
 */
record FiguresView(Reading reading) {
    public long carriers() {
        return reading.stock(Account.CARRIERS);
    }

    public Funnel funnel() {
        return parts().funnel();
    }

    public Entries entries() {
        return parts().entries();
    }

    public Graduations graduations() {
        return parts().graduations();
    }

    public Exits exits() {
        return parts().exits();
    }

    public RatioView graduationRate() {
        return parts().graduationRate();
    }

    public RatioView registrationRate() {
        return parts().registrationRate();
    }

    public Spread monthsToGraduation() {
        return reading.monthsToGraduation();
    }

    public @Nullable Double medianMonthsToGraduation() {
        return monthsToGraduation().median();
    }

    public List<LabelCount> newLabels() {
        return parts().newLabels();
    }

    public List<LabelStep> labelSteps() {
        return parts().labelSteps();
    }

    public SpaceUse occupancy() {
        return parts().occupancy();
    }

    public List<ServiceFigures> services() {
        return parts().services();
    }

    public RatioView servicesPerIncubatee() {
        return RatioView.of(reading.flows(Account.SERVED), reading.incubateesPresent());
    }

    /** Null unless the window is a year. */
    public @Nullable YearView yearFigures() {
        return reading.window().isYear() ? parts().year() : null;
    }

    /** Null where carriers are chosen, because vouchers belong to none. */
    public @Nullable VoucherView vouchers() {
        return isOfRegion() ? parts().vouchers() : null;
    }

    /** Null where carriers are chosen, because projects belong to none. */
    public @Nullable PilotView pilotProjects() {
        return isOfRegion() ? parts().pilots() : null;
    }

    private boolean isOfRegion() {
        return !reading.filter().choosesCarriers();
    }

    private FiguresMapper parts() {
        return new FiguresMapper(reading);
    }

    /** Where firms and teams stand on the stock day. */
    record Funnel(long preIncubation, long inIncubation, long graduated, long exited, List<LabelCount> labels) {}

    /** Firms in incubation with one label. */
    record LabelCount(GrowthLabelKind kind, long firms) {}

    /** Firms that took one step on the growth ladder. */
    record LabelStep(@Nullable GrowthLabelKind from, GrowthLabelKind to, long firms) {}

    /** Entries in a period. */
    record Entries(long total, long firms, long teams, long registrations) {}

    /** Graduations in a period. */
    record Graduations(long total, List<GroundCount> byGround) {}

    /** Graduations on one ground. */
    record GroundCount(GraduationGround ground, long firms) {}

    /** Exits in a period. */
    record Exits(long total, List<ReasonCount> byReason) {}

    /** Exits for one reason. */
    record ReasonCount(ExitReason reason, long incubatees) {}

    /** Use of space by area and by workstation. */
    record SpaceUse(
            RatioView area, RatioView areaOverPeriod, RatioView workstations, RatioView workstationsOverPeriod) {}

    /** Services of one kind. */
    record ServiceFigures(ServiceKind kind, long count, double hours, Yuan fees, long attendees) {}

    /** Yearly figures of incubatees. */
    record YearView(
            long reported,
            long confirmed,
            long employees,
            long freshGraduatesHired,
            RatioView employeesPerIncubatee,
            Yuan revenue,
            RatioView revenuePerIncubatee,
            Yuan rndExpenditure,
            RatioView rndIntensity,
            Yuan taxPaid,
            Yuan financingRaised,
            long financed,
            long ipApplied,
            long ipGranted,
            long ipValid,
            long inventionsValid,
            long softwareCopyrights) {}

    /** Innovation vouchers. */
    record VoucherView(
            @Nullable Yuan budget,
            long requested,
            long issued,
            Yuan amountIssued,
            long orders,
            Yuan amountUsed,
            long ordersSettled,
            Yuan amountSettled,
            Yuan amountClawedBack,
            RatioView useRate,
            RatioView settlementRate,
            RatioView leverage,
            List<StepView> steps) {}

    /** How long one step took. */
    record StepView(VoucherStep step, long count, double meanDays) {}

    /** Pilot-test projects. */
    record PilotView(
            long proposed,
            long started,
            long concluded,
            long failed,
            RatioView successRate,
            long trlGained,
            Yuan cost) {}
}
