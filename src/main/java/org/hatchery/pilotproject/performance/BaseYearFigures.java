package org.hatchery.pilotproject.performance;

import java.util.Map;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Figures of one year that only the base knows (年度填报数据); what is unknown is null.
 *
 * @param serviceIncome income from pilot-test services, part of the total revenue
 * @param seniorStaff staff with senior titles or bachelor's degrees and above, as the rule of the region counts them
 */
@NamedInterface(propagate = false)
public record BaseYearFigures(
        @Nullable Yuan serviceIncome,
        @Nullable Yuan totalRevenue,
        @Nullable Yuan rndInvestment,
        @Nullable Yuan constructionInvestment,
        @Nullable Integer safetyAccidents,
        @Nullable Integer staff,
        @Nullable Integer technicalStaff,
        @Nullable Integer seniorStaff) {
    private static final int MOST = 1_000_000;

    /**
     * Checks what a person typed.
     *
     * @throws Rejection INVALID for every number below 0 or beyond a million, and every part that is more than its
     *     whole, together
     */
    BaseYearFigures checked() {
        var faults = new Faults();
        checkCount(faults, safetyAccidents, "figures.safetyAccidents");
        checkCount(faults, staff, "figures.staff");
        checkCount(faults, technicalStaff, "figures.technicalStaff");
        checkCount(faults, seniorStaff, "figures.seniorStaff");
        checkPart(faults, serviceIncome, totalRevenue, "figures.serviceIncome");
        checkPart(faults, technicalStaff, staff, "figures.technicalStaff");
        checkPart(faults, seniorStaff, staff, "figures.seniorStaff");
        faults.mustBeNone();
        return this;
    }

    private static void checkCount(Faults faults, @Nullable Integer count, String field) {
        faults.unless(count == null || (count >= 0 && count <= MOST), field, Words.say("pilotproject.number-0-1-000"));
    }

    private static <T extends Comparable<T>> void checkPart(
            Faults faults, @Nullable T part, @Nullable T whole, String field) {
        faults.unless(
                part == null || whole == null || part.compareTo(whole) <= 0,
                field,
                Words.say("pilotproject.part-more-than-whole"));
    }

    /** What they say about the performance of the base. */
    Map<Indicator, Reading> readings() {
        return Map.of(
                Indicator.SERVICE_INCOME, Reading.of(serviceIncome),
                Indicator.SERVICE_INCOME_SHARE, Reading.of(serviceIncome, totalRevenue),
                Indicator.STAFF, Reading.of(staff),
                Indicator.TECHNICAL_STAFF_SHARE, Reading.of(technicalStaff, staff),
                Indicator.SENIOR_STAFF_SHARE, Reading.of(seniorStaff, staff),
                Indicator.RND_INVESTMENT, Reading.of(rndInvestment),
                Indicator.CONSTRUCTION_INVESTMENT, Reading.of(constructionInvestment),
                Indicator.SAFETY_ACCIDENTS, Reading.of(safetyAccidents));
    }
}
