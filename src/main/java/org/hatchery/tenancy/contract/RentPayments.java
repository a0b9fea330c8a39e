package org.hatchery.tenancy.contract;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.rent.MonthRent;
import org.jspecify.annotations.Nullable;

/** What came in for one contract. */
record RentPayments(List<RentPayment> all) {
    /** Twenty years of months, each paid in two or three parts. */
    private static final int MOST = 600;

    /** What came in by the end of a day. */
    RentPayments by(LocalDate day) {
        return new RentPayments(
                all.stream().filter(payment -> !payment.paidOn().isAfter(day)).toList());
    }

    Yuan sum() {
        return all.stream().map(RentPayment::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    Yuan of(Period month) {
        return all.stream()
                .filter(payment -> payment.month().equals(month))
                .map(RentPayment::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    @Nullable LocalDate lastDay() {
        return all.stream().map(RentPayment::paidOn).max(LocalDate::compareTo).orElse(null);
    }

    /** Whether just this is noted. */
    boolean say(RentPayment payment) {
        return all.stream()
                .anyMatch(known -> known.isOf(payment.month(), payment.reference())
                        && known.says(payment.amount(), payment.paidOn()));
    }

    /** Whether anything is noted of this transfer. */
    boolean remember(String reference) {
        return !of(reference).isEmpty();
    }

    /** What is noted of one transfer, month by month. */
    List<RentPayment> of(String reference) {
        return all.stream()
                .filter(known -> Wording.same(known.reference(), reference))
                .toList();
    }

    /** Whether just this transfer is noted, whatever months it is of. */
    boolean isWholly(BankLine line) {
        RentPayments noted = new RentPayments(of(line.reference()));
        return !noted.all.isEmpty()
                && noted.sum().equals(line.amount())
                && noted.all.stream().allMatch(one -> one.paidOn().equals(line.paidOn()));
    }

    /**
     * The same and one more.
     *
     * @param due what is due of its month, if anything
     * @throws Rejection INVALID for a month without rent, or a transfer that is noted for it; CAP_EXCEEDED for more than is
     *     open, or too many
     */
    RentPayments and(RentPayment payment, Optional<MonthRent> due) {
        Yuan open = due.map(MonthRent::amount)
                .orElseThrow(() -> new Rejection(INVALID, "month", Words.say("tenancy.no-rent-that-month")));
        Yuan already = of(payment.month());
        if (all.stream().anyMatch(known -> known.isOf(payment.month(), payment.reference()))) {
            throw new Rejection(INVALID, "reference", Words.say("tenancy.transfer-marked"));
        }
        if (already.plus(payment.amount()).isMoreThan(open)) {
            Yuan left = already.isMoreThan(open) ? Yuan.ZERO : open.minus(already);
            throw new Rejection(CAP_EXCEEDED, "amount", Words.say("tenancy.more-than-open", left));
        }
        if (all.size() >= MOST) {
            throw new Rejection(CAP_EXCEEDED, "contract", Words.say("tenancy.too-many-payments"));
        }
        return new RentPayments(Stream.concat(all.stream(), Stream.of(payment)).toList());
    }

    /**
     * The transfer that is noted for a month.
     *
     * @throws Rejection NOT_FOUND
     */
    RentPayment marked(Period month, String reference) {
        return all.stream()
                .filter(known -> known.isOf(month, reference))
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("reference"));
    }

    RentPayments without(RentPayment marked) {
        return new RentPayments(
                all.stream().filter(known -> !known.equals(marked)).toList());
    }
}
