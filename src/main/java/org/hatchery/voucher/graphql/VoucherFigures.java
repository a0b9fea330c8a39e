package org.hatchery.voucher.graphql;

import static org.hatchery.voucher.keeping.VoucherAccount.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hatchery.programme.counting.BudgetAccount;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.graphql.Figure;
import org.hatchery.totals.graphql.FigureFields;
import org.hatchery.totals.graphql.RatioView;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Share;
import org.hatchery.totals.tree.Account;
import org.hatchery.voucher.keeping.VoucherStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Vouchers of those at home in a region; null where carriers are chosen, because vouchers belong to none. */
@Component
class VoucherFigures implements FigureFields {
    @Override
    public Map<String, Figure> fields() {
        return Map.of("vouchers", Figure.ofRegion(VoucherTotals.class, VoucherFigures::vouchers));
    }

    private static VoucherTotals vouchers(Reading reading) {
        long issued = reading.flow(VOUCHER_AMOUNT_ISSUED);
        return new VoucherTotals(
                reading.window().isYear() ? new Yuan(reading.year().at(BudgetAccount.VOUCHER_BUDGET)) : null,
                reading.flow(VOUCHERS_REQUESTED),
                reading.flow(VOUCHERS_ISSUED),
                new Yuan(issued),
                reading.flow(VOUCHER_ORDERS),
                money(reading, VOUCHER_AMOUNT_USED),
                reading.flow(VOUCHER_ORDERS_SETTLED),
                money(reading, VOUCHER_AMOUNT_SETTLED),
                money(reading, VOUCHER_AMOUNT_CLAWED_BACK),
                RatioView.ofHundredths(Share.of(reading.flow(VOUCHER_AMOUNT_USED), issued)),
                RatioView.ofHundredths(Share.of(reading.flow(VOUCHER_AMOUNT_SETTLED), issued)),
                RatioView.ofHundredths(
                        Share.of(reading.flow(VOUCHER_PRICE_SETTLED), reading.flow(VOUCHER_AMOUNT_SETTLED))),
                days(reading));
    }

    private static Yuan money(Reading reading, Account account) {
        return new Yuan(reading.flow(account));
    }

    private static List<StepView> days(Reading reading) {
        return Arrays.stream(VoucherStep.values())
                .filter(step -> reading.flow(VOUCHER_STEPS.at(step)) != 0)
                .map(step -> {
                    long count = reading.flow(VOUCHER_STEPS.at(step));
                    return new StepView(step, count, (double) reading.flow(VOUCHER_STEP_DAYS.at(step)) / count);
                })
                .toList();
    }

    /** Innovation vouchers. */
    record VoucherTotals(
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
}
