package org.hatchery.voucher.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hatchery.programme.Terms;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.voucher.Order;
import org.hatchery.voucher.OrderSteps;
import org.hatchery.voucher.StepClock;
import org.hatchery.voucher.Voucher;
import org.jspecify.annotations.Nullable;

/** What has to be known to show the parts of a voucher. */
record Shown(Voucher voucher, Terms terms, Instant now, ZoneId zone) {
    @Nullable String orderId(@Nullable String order) {
        return order == null ? null : OrderKey.of(voucher.getId(), order);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Whether the authority has yet to decide the share of the price. */
    boolean rateOpen() {
        return terms.leaveRateOpen() && voucher.getRate() == null;
    }

    OrderSteps steps(Order order) {
        return OrderSteps.of(voucher, order, terms, today(), zone);
    }

    StepClockView clock(Order order) {
        StepClock clock = steps(order).clock();
        return new StepClockView(clock.waitsFor(), clock.since(), clock.days(), clock.dueOn(), clock.overdue());
    }

    static String voucherId(Voucher voucher) {
        return GlobalId.of("Voucher", voucher.getId().value());
    }
}
