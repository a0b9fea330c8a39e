package org.hatchery.voucher.keeping;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherState;
import org.jspecify.annotations.Nullable;

/** Writes the book of a voucher, where its holder is at home; an order that was dropped was never used. */
final class VoucherBook {
    private static final Set<VoucherState> UNDECIDED = Set.of(VoucherState.SUBMITTED, VoucherState.REJECTED);

    private final Voucher voucher;
    private final Book book;
    private final Cell cell;
    private final ZoneId zone;

    private VoucherBook(Voucher voucher, LocalDate today, ZoneId zone) {
        this.voucher = voucher;
        this.book = new Book(today);
        this.cell = Cell.in(voucher.getApplicant().region());
        this.zone = zone;
    }

    static Book of(Voucher voucher, LocalDate today, ZoneId zone) {
        return new VoucherBook(voucher, today, zone).write();
    }

    private Book write() {
        post(voucher.getRequestedOn(), VoucherAccount.VOUCHERS_REQUESTED, 1);
        issue();
        voucher.getOrders().stream().filter(order -> !order.isDropped()).forEach(this::use);
        new VoucherDays(voucher).write(this::step);
        return book;
    }

    private void issue() {
        LocalDate on = voucher.getIssuedOn();
        Yuan face = voucher.getFace();
        if (on != null && face != null && !UNDECIDED.contains(voucher.getState())) {
            post(on, VoucherAccount.VOUCHERS_ISSUED, 1);
            post(on, VoucherAccount.VOUCHER_AMOUNT_ISSUED, face.hundredths());
        }
    }

    private void use(Order order) {
        post(order.getPlacedOn(), VoucherAccount.VOUCHER_ORDERS, 1);
        post(
                order.getPlacedOn(),
                VoucherAccount.VOUCHER_AMOUNT_USED,
                order.getPart().hundredths());
        post(
                order.getPlacedOn(),
                VoucherAccount.VOUCHER_PRICE_USED,
                order.getPrice().hundredths());
        sign(order, order.getContract());
        settle(order, order.getClaim());
    }

    /** Every contract is registered (应登尽登); both count on the day of signing, so that one is a share of the other. */
    private void sign(Order order, @Nullable Contract contract) {
        if (contract != null) {
            post(contract.signedOn(), VoucherAccount.VOUCHER_ORDERS_SIGNED, 1);
            post(contract.signedOn(), VoucherAccount.VOUCHER_ORDERS_REGISTERED, order.getCertificate() == null ? 0 : 1);
        }
    }

    private void settle(Order order, @Nullable Claim claim) {
        LocalDate on = claim == null ? null : claim.settledOn();
        if (claim == null || on == null) {
            return;
        }
        post(on, VoucherAccount.VOUCHER_ORDERS_SETTLED, 1);
        post(on, VoucherAccount.VOUCHER_AMOUNT_SETTLED, claim.amount().hundredths());
        post(on, VoucherAccount.VOUCHER_PRICE_SETTLED, order.getPrice().hundredths());
        if (claim.state() == ClaimState.CLAWED_BACK) {
            voucher.getHistory().stream()
                    .filter(event -> event.act() == VoucherAct.CLAWED_BACK
                            && order.getId().equals(event.order()))
                    .map(VoucherEvent::at)
                    .forEach(at -> post(
                            day(at),
                            VoucherAccount.VOUCHER_AMOUNT_CLAWED_BACK,
                            claim.amount().hundredths()));
        }
    }

    private void step(VoucherStep step, Instant from, Instant to) {
        book.post(day(to), cell, VoucherAccount.VOUCHER_STEPS.at(step), 1);
        book.post(
                day(to),
                cell,
                VoucherAccount.VOUCHER_STEP_DAYS.at(step),
                Math.max(0, DAYS.between(day(from), day(to))));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private void post(LocalDate day, VoucherAccount account, long amount) {
        book.post(day, cell, account.number(), amount);
    }
}
