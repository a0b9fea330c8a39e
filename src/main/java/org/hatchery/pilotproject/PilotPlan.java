package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;

/**
 * What an applicant wants to test, by when and for how much (中试方案).
 *
 * @param trlIn technology readiness level before the test, 1 to 9
 * @param trlTarget level to reach, not below it
 * @param plannedTo last day planned
 */
public record PilotPlan(
        String title,
        Achievement achievement,
        IndustryField field,
        int trlIn,
        int trlTarget,
        LocalDate plannedFrom,
        LocalDate plannedTo,
        Yuan estimatedCost) {
    private static final int MOST_PAYMENTS = 20;

    /**
     * Checks what a person typed.
     *
     * @throws Rejection INVALID for numbers that cannot be; WRONG_DATES for a time that ends before it begins
     *     or is over; EVIDENCE_MISSING for a subsidy without its document; CAP_EXCEEDED when more is paid than it costs
     */
    PilotPlan checked(List<Payment> payments, LocalDate today) {
        Trl.check(trlIn, 1, "trlIn");
        Trl.check(trlTarget, trlIn, "trlTarget");
        checkTime(today);
        if (estimatedCost.hundredths() <= 0) {
            throw new Rejection(INVALID, "estimatedCost", Words.say("pilotproject.estimated-cost-above-0"));
        }
        checkMoney(payments);
        return this;
    }

    private void checkTime(LocalDate today) {
        if (plannedTo.isBefore(plannedFrom)) {
            throw new Rejection(WRONG_DATES, "plannedTo", Words.say("pilotproject.planned-time-ends-before"));
        }
        if (plannedTo.isBefore(today)) {
            throw new Rejection(WRONG_DATES, "plannedTo", Words.say("pilotproject.planned-time-over-already"));
        }
    }

    private void checkMoney(List<Payment> payments) {
        if (payments.size() > MOST_PAYMENTS) {
            throw new Rejection(INVALID, "payments", Words.say("pilotproject.name-most-20-payments"));
        }
        IntStream.range(0, payments.size()).forEach(place -> payments.get(place).checkProposed("payments." + place));
        if (sum(payments).isMoreThan(estimatedCost)) {
            throw new Rejection(CAP_EXCEEDED, "payments", Words.say("pilotproject.payments-more-than-estimated-cost"));
        }
    }

    static Yuan sum(List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(Yuan.ZERO, Yuan::plus);
    }
}
