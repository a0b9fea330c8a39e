package org.hatchery.voucher.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hatchery.programme.terms.Terms;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.voucher.grant.GrantSteps;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.StepClock;
import org.hatchery.voucher.redemption.OrderSteps;
import org.hatchery.voucher.story.SeenVoucher;
import org.jspecify.annotations.Nullable;

/** What has to be known to show the parts of a voucher. */
record Shown(SeenVoucher voucher, Terms terms, Instant now, ZoneId zone) {
    @Nullable String orderId(@Nullable String order) {
        return order == null ? null : OrderKey.of(voucher.id(), order);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    GrantSteps steps() {
        boolean rateOpen = terms.leaveRateOpen() && voucher.rate() == null;
        return new GrantSteps(voucher.basis(), voucher.state(), voucher.life(), rateOpen, today());
    }

    OrderSteps steps(Order order) {
        return OrderSteps.of(voucher.basis(), voucher.life(), order, terms, today(), zone);
    }

    StepClockView clock(Order order) {
        StepClock clock = steps(order).clock();
        return new StepClockView(clock.waitsFor(), clock.since(), clock.days(), clock.dueOn(), clock.overdue());
    }

    static String voucherId(SeenVoucher voucher) {
        return GlobalId.of("Voucher", voucher.id().value());
    }
}
