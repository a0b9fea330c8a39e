package org.hatchery.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.pipeline.Metric.Ratio;
import org.hatchery.pipeline.Metric.Taking;
import org.hatchery.pipeline.Metric.Term;
import org.hatchery.totals.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out metrics from a reading, as their definitions say. */
@Component
public class Measure {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;

    private final MetricCatalogue metrics;

    Measure(MetricCatalogue metrics) {
        this.metrics = metrics;
    }

    public MetricValue of(Metric metric, Reading reading) {
        if (!canBeTold(metric, reading)) {
            return MetricValue.of(metric, null);
        }
        if (metric.ratio() != null) {
            return ratio(metric, metric.ratio(), reading);
        }
        return MetricValue.of(
                metric, metric.sum() == null ? median(metric, reading) : sum(metric, metric.sum(), reading));
    }

    private static boolean canBeTold(Metric metric, Reading reading) {
        return metric.isAnswered() && (metric.ofCarriers() || !reading.filter().choosesCarriers());
    }

    private MetricValue ratio(Metric metric, Ratio ratio, Reading reading) {
        BigDecimal numerator = of(metrics.get(ratio.numerator()), reading).value();
        BigDecimal denominator = of(metrics.get(ratio.denominator()), reading).value();
        if (numerator == null || denominator == null) {
            return MetricValue.of(metric, null);
        }
        return new MetricValue(metric, share(metric, numerator, denominator), numerator, denominator);
    }

    @Nullable private static BigDecimal share(Metric metric, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return null;
        }
        BigDecimal whole = metric.unit().equals("percent") ? numerator.multiply(HUNDRED) : numerator;
        return whole.divide(denominator, DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    @Nullable private static BigDecimal sum(Metric metric, List<Term> terms, Reading reading) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            if (term.as() == Taking.YEAR && !reading.window().isYear()) {
                return null;
            }
            if (term.of() == null || reading.filter().wants(IncubateeForm.valueOf(term.of()))) {
                sum = sum.add(BigDecimal.valueOf(amount(term, reading)));
            }
        }
        return sum.movePointLeft(metric.decimals());
    }

    private static long amount(Term term, Reading reading) {
        return numbers(term.account()).stream()
                .mapToLong(number -> amount(number, term, reading))
                .sum();
    }

    private static long amount(int number, Term term, Reading reading) {
        return switch (term.as()) {
            case STOCK, EVER -> reading.stock(number);
            case FLOW -> reading.flow(number);
            case YEAR -> reading.year().at(number);
            case DAYS -> reading.days(Account.valueOf(term.account()));
        };
    }

    @Nullable private static BigDecimal median(Metric metric, Reading reading) {
        Double median = reading.monthsToGraduation().median();
        return median == null ? null : BigDecimal.valueOf(median).stripTrailingZeros();
    }

    /** Numbers of an account as a definition names it. */
    static List<Integer> numbers(String name) {
        int point = name.indexOf('.');
        if (point < 0) {
            return List.of(Account.valueOf(name).number());
        }
        Account account = Account.valueOf(name.substring(0, point));
        String part = name.substring(point + 1);
        return part.equals("*") ? all(account) : List.of(account.at(part(account, part)));
    }

    private static List<Integer> all(Account account) {
        List<Integer> numbers = new ArrayList<>();
        for (int part = 0; part < account.parts(); part++) {
            numbers.add(account.at(part));
        }
        return numbers;
    }

    private static Enum<?> part(Account account, String name) {
        Class<? extends Enum<?>> parts =
                account.partsOf().orElseThrow(() -> new IllegalArgumentException(account + " has no named parts."));
        return Arrays.stream(parts.getEnumConstants())
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(account + " has no part " + name + "."));
    }
}
