package org.hatchery.pipeline.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.pipeline.metric.Metric.Ratio;
import org.hatchery.pipeline.metric.Metric.Taking;
import org.hatchery.pipeline.metric.Metric.Term;
import org.hatchery.totals.chapter.Accounts;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Works out metrics from a reading, as their definitions say. */
@Component
@NamedInterface(propagate = false)
public class Measure {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;

    private final MetricCatalogue metrics;
    private final Accounts accounts;

    public Measure(MetricCatalogue metrics, Accounts accounts) {
        this.metrics = metrics;
        this.accounts = accounts;
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
        return metric.isAnswered() && (metric.ofCarriers() || !reading.choice().choosesCarriers());
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

    @Nullable private BigDecimal sum(Metric metric, List<Term> terms, Reading reading) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            if (term.as() == Taking.YEAR && !reading.window().isYear()) {
                return null;
            }
            if (term.of() == null || reading.choice().wants(IncubateeForm.valueOf(term.of()))) {
                sum = sum.add(BigDecimal.valueOf(amount(term, reading)));
            }
        }
        return sum.movePointLeft(metric.decimals());
    }

    /** What these accounts add up to, whoever is wanted. */
    public long amount(List<Term> terms, Reading reading) {
        return terms.stream().mapToLong(term -> amount(term, reading)).sum();
    }

    private long amount(Term term, Reading reading) {
        return accounts.numbers(term.account()).stream()
                .mapToLong(number -> amount(number, term, reading))
                .sum();
    }

    private long amount(int number, Term term, Reading reading) {
        return switch (term.as()) {
            case STOCK, EVER -> reading.stock(number);
            case FLOW -> reading.flow(number);
            case YEAR -> reading.year().at(number);
            case DAYS -> reading.days(accounts.account(term.account()));
        };
    }

    @Nullable private BigDecimal median(Metric metric, Reading reading) {
        String parts = metric.median();
        Double median =
                parts == null ? null : reading.spread(accounts.named(parts)).median();
        return median == null ? null : BigDecimal.valueOf(median).stripTrailingZeros();
    }
}
