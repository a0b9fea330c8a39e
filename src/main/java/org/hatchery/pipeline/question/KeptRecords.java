package org.hatchery.pipeline.question;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.totals.chapter.Accounts;
import org.hatchery.totals.reading.Reading;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Whether anybody kept the records that a metric is made of; where nobody did, it is unknown, and not 0. */
@Component
@NamedInterface(propagate = false)
public class KeptRecords {
    private final MetricCatalogue metrics;
    private final Accounts accounts;

    KeptRecords(MetricCatalogue metrics, Accounts accounts) {
        this.metrics = metrics;
        this.accounts = accounts;
    }

    /** Whether there are records of some kind that the metric is made of, and of both kinds where it divides them. */
    public boolean areThere(Metric metric, Reading reading) {
        Metric.Ratio ratio = metric.ratio();
        if (ratio != null) {
            return Stream.of(ratio.numerator(), ratio.denominator())
                    .allMatch(part -> areThere(metrics.get(part), reading));
        }
        return accountsOf(metric)
                .anyMatch(term -> accounts.kindOf(accounts.account(term)).isIn().test(reading));
    }

    private static Stream<String> accountsOf(Metric metric) {
        List<Metric.Term> terms = metric.sum();
        return terms == null
                ? Stream.ofNullable(metric.median())
                : terms.stream().map(Metric.Term::account);
    }
}
