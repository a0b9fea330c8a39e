package org.hatchery.voucher.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.hatchery.programme.terms.ClaimStage;
import org.hatchery.programme.terms.Terms;
import org.jspecify.annotations.Nullable;

/**
 * How long the present step of an order has taken (办理时限).
 *
 * @param waitsFor null while a service is under way or when nothing is left to do
 * @param days since it began
 * @param dueOn last day by the terms; null where they name none
 * @param closesAfter last day on which nobody but the party itself may act; null where the authority has nothing to close
 */
public record StepClock(
        @Nullable ClaimStage waitsFor,
        Instant since,
        long days,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate closesAfter) {
    /** What a party can leave lying so that nobody else can go on. */
    private static final Set<ClaimStage> CLOSED_BY_THE_AUTHORITY =
            Set.of(ClaimStage.CONFIRMATION, ClaimStage.CLAIM, ClaimStage.CORRECTION);

    /** Days after which the authority may close a step for which the terms name none. */
    private static final int DAYS_WITHOUT_TERMS = 90;

    public static StepClock of(Order order, Terms terms, LocalDate today, ZoneId zone) {
        ClaimStage stage = order.getWaitsFor();
        LocalDate began = LocalDate.ofInstant(order.getSince(), zone);
        Integer named = stage == null ? null : terms.settlement().stageDays().get(stage);
        LocalDate due = named == null ? null : began.plusDays(named);
        LocalDate closes = stage == null || !CLOSED_BY_THE_AUTHORITY.contains(stage)
                ? null
                : began.plusDays(named == null ? DAYS_WITHOUT_TERMS : named);
        return new StepClock(
                stage,
                order.getSince(),
                ChronoUnit.DAYS.between(began, today),
                due,
                due != null && today.isAfter(due),
                closes);
    }

    /** Whether the party has let its time pass. */
    public boolean isLeftLying(LocalDate today) {
        return closesAfter != null && today.isAfter(closesAfter);
    }
}
