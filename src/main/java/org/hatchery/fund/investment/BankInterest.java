package org.hatchery.fund.investment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hatchery.shared.Yuan;

/** Simple interest at the bank's rates of the days that money was out: the first day counts, the last one does not (算头不算尾). */
final class BankInterest {
    private static final BigDecimal DAYS_AND_PER_CENT = BigDecimal.valueOf(36_500);

    private BankInterest() {}

    static Yuan of(Yuan principal, LocalDate from, LocalDate to, List<BankRate> rates) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < rates.size(); at++) {
            LocalDate begins = later(rates.get(at).from(), from);
            LocalDate ends = at + 1 < rates.size() ? earlier(rates.get(at + 1).from(), to) : to;
            long days = Math.max(0, ChronoUnit.DAYS.between(begins, ends));
            sum = sum.add(rates.get(at).percent().multiply(BigDecimal.valueOf(days)));
        }
        return new Yuan(BigDecimal.valueOf(principal.hundredths())
                .multiply(sum)
                .divide(DAYS_AND_PER_CENT, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
