package org.hatchery.voucher.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.keeping.VoucherAccount.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Column;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderStep;
import org.hatchery.voucher.story.Grant;
import org.hatchery.voucher.story.Voucher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The book of a voucher … */
class VoucherBookTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String JUNE = "2026-06 ";

    private final Grant grant = Grant.requested("100");
    private final Voucher voucher = grant.voucher;

    private void issued() {
        voucher.issue(
                Yuan.of("100"), null, Grant.LAST_DAY, Grant.TODAY, at("2026-06-12T01:00:00Z", VoucherAct.ISSUED, null));
        voucher.granted();
    }

    /** Placed at 8 o'clock on 1 June, accepted on 4 June in China, while it was 3 June in Greenwich. */
    private Order delivered() {
        issued();
        Order order = grant.order("30");
        step(order, OrderStep.ACCEPT, at("2026-06-03T16:30:00Z", VoucherAct.ACCEPTED, order));
        voucher.at(order)
                .contract(new Contract("C1", Grant.TODAY), at("2026-06-05T01:00:00Z", VoucherAct.CONTRACTED, order));
        voucher.granted();
        step(order, OrderStep.DELIVER, at("2026-06-10T01:00:00Z", VoucherAct.DELIVERED, order));
        return order;
    }

    private Order claimed() {
        Order order = delivered();
        step(order, OrderStep.CONFIRM, at("2026-06-15T01:00:00Z", VoucherAct.CONFIRMED, order));
        claim(order, "2026-06-16T01:00:00Z");
        return order;
    }

    private void claim(Order order, String when) {
        voucher.at(order).claim(Grant.draft("25", "I1"), at(when, VoucherAct.CLAIMED, order));
        voucher.granted();
    }

    private void review(Order order, ClaimState next, String when, VoucherAct act) {
        voucher.at(order).review(order.present().in(next), at(when, act, order));
    }

    private Order settled() {
        Order order = claimed();
        review(order, ClaimState.PUBLIC_NOTICE, "2026-06-18T01:00:00Z", VoucherAct.PASSED);
        review(order, ClaimState.APPROVED, "2026-06-20T01:00:00Z", VoucherAct.PASSED);
        voucher.at(order)
                .settle("batch", LocalDate.of(2026, 6, 27), at("2026-06-27T01:00:00Z", VoucherAct.SETTLED, order));
        return order;
    }

    private void step(Order order, OrderStep step, VoucherEvent event) {
        voucher.at(order).take(step, event);
    }

    private static VoucherEvent at(String when, VoucherAct act, @Nullable Order order) {
        return new VoucherEvent(
                act, order == null ? null : order.getId(), Instant.parse(when), "t", null, Grant.receipt());
    }

    @Test
    void holdsTheRequestAloneUntilItIsDecided() {
        assertThat(posted()).containsExactly(Map.entry(JUNE + VOUCHERS_REQUESTED, 1L));
    }

    @Test
    void holdsNoGrantOfARequestThatWasRejected() {
        voucher.reject(at("2026-06-12T01:00:00Z", VoucherAct.REJECTED, null));

        assertThat(posted())
                .containsOnlyKeys(
                        JUNE + VOUCHERS_REQUESTED,
                        JUNE + VOUCHER_STEPS + " DECISION",
                        JUNE + VOUCHER_STEP_DAYS + " DECISION")
                .containsEntry(JUNE + VOUCHER_STEP_DAYS + " DECISION", 10L);
    }

    @Test
    void holdsWhatWasIssuedAndUsed() {
        delivered();

        assertThat(posted())
                .containsEntry(JUNE + VOUCHERS_ISSUED, 1L)
                .containsEntry(JUNE + VOUCHER_AMOUNT_ISSUED, 10_000L)
                .containsEntry(JUNE + VOUCHER_ORDERS, 1L)
                .containsEntry(JUNE + VOUCHER_AMOUNT_USED, 3_000L)
                .containsEntry(JUNE + VOUCHER_PRICE_USED, 3_000L)
                .doesNotContainKey(JUNE + VOUCHER_ORDERS_SETTLED);
    }

    @Test
    void holdsNothingOfAnOrderThatWasDroppedButHowLongItsAnswerTook() {
        issued();
        Order order = grant.order("30");
        step(order, OrderStep.DECLINE, at("2026-06-03T16:30:00Z", VoucherAct.DECLINED, order));

        assertThat(posted())
                .doesNotContainKeys(JUNE + VOUCHER_ORDERS, JUNE + VOUCHER_AMOUNT_USED)
                .containsEntry(JUNE + VOUCHER_STEP_DAYS + " ANSWER", 3L);
    }

    @Test
    void holdsWhatWasPaid() {
        settled();

        assertThat(posted())
                .containsEntry(JUNE + VOUCHER_ORDERS_SETTLED, 1L)
                .containsEntry(JUNE + VOUCHER_AMOUNT_SETTLED, 2_500L)
                .containsEntry(JUNE + VOUCHER_PRICE_SETTLED, 3_000L)
                .doesNotContainKey("2026-07 " + VOUCHER_AMOUNT_CLAWED_BACK);
    }

    @Test
    void holdsWhatWasClawedBackOnTheDayInChinaAndKeepsThatItWasPaid() {
        Order order = settled();
        voucher.at(order).clawBack(at("2026-06-30T16:30:00Z", VoucherAct.CLAWED_BACK, order));

        assertThat(posted())
                .containsEntry("2026-07 " + VOUCHER_AMOUNT_CLAWED_BACK, 2_500L)
                .containsEntry(JUNE + VOUCHER_AMOUNT_SETTLED, 2_500L);
    }

    @Test
    void holdsTheDaysOfEachStepInChina() {
        settled();

        assertThat(steps(VOUCHER_STEPS))
                .isEqualTo(Map.of("DECISION", 1L, "ANSWER", 1L, "CONFIRMATION", 1L, "REVIEW", 1L, "PAYMENT", 1L));
        assertThat(steps(VOUCHER_STEP_DAYS))
                .isEqualTo(Map.of("DECISION", 10L, "ANSWER", 3L, "CONFIRMATION", 5L, "REVIEW", 4L, "PAYMENT", 7L));
    }

    @Test
    void holdsNoReviewThatOnlyTheFirstOfTwoAuthoritiesPassed() {
        Order order = claimed();
        review(order, ClaimState.PUBLIC_NOTICE, "2026-06-18T01:00:00Z", VoucherAct.PASSED);

        assertThat(steps(VOUCHER_STEPS)).doesNotContainKeys("REVIEW", "PAYMENT");
    }

    @Test
    void countsAReviewFromTheLastTimeItsClaimCame() {
        Order order = claimed();
        review(order, ClaimState.RETURNED, "2026-06-17T01:00:00Z", VoucherAct.RETURNED);
        claim(order, "2026-06-19T01:00:00Z");
        review(order, ClaimState.REJECTED, "2026-06-20T01:00:00Z", VoucherAct.CLAIM_REJECTED);

        assertThat(steps(VOUCHER_STEP_DAYS)).containsEntry("REVIEW", 1L);
        assertThat(steps(VOUCHER_STEPS)).containsEntry("REVIEW", 1L);
    }

    private Map<String, Long> steps(VoucherAccount account) {
        Map<String, Long> steps = new TreeMap<>();
        posted().forEach((key, amount) -> {
            if (key.startsWith(JUNE + account + " ")) {
                steps.put(key.substring((JUNE + account).length() + 1), amount);
            }
        });
        return steps;
    }

    /** Amounts by month, account and step, all of them where the applicant is at home. */
    private Map<String, Long> posted() {
        Map<String, Long> posted = new TreeMap<>();
        Book book = VoucherBook.of(voucher, TODAY, CHINA);
        book.postings().forEach((place, amounts) -> {
            assertThat(place.cell()).isEqualTo(Cell.in(new RegionCode("620502")));
            YearMonth month = place.column().month();
            assertThat(place.column()).isEqualTo(Column.running(month));
            for (VoucherAccount account : VoucherAccount.values()) {
                for (int part = 0; part < account.parts(); part++) {
                    long amount = amounts.at(account.at(part));
                    if (amount != 0) {
                        String step = account.parts() == 1 ? "" : " " + VoucherStep.values()[part];
                        posted.put(month + " " + account + step, amount);
                    }
                }
            }
        });
        return posted;
    }
}
