package org.hatchery.policy.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.metric.MetricReport;
import org.hatchery.pipeline.metric.MetricReport.Asked;
import org.hatchery.pipeline.question.ReadMetrics;
import org.hatchery.policy.target.Target;
import org.hatchery.shared.Sentence;
import org.springframework.stereotype.Component;

/** Actual values, from the totals. */
@Component
public class Figures {
    private final MetricCatalogue catalogue;
    private final ReadMetrics metrics;

    Figures(MetricCatalogue catalogue, ReadMetrics metrics) {
        this.catalogue = catalogue;
        this.metrics = metrics;
    }

    /** Why no metric answers a target; empty when one does. */
    Optional<Sentence> unmeasured(Target target) {
        return catalogue
                .measuring(target.indicator())
                .map(Metric::unanswered)
                .map(reason -> new Sentence(reason.zh(), reason.en()));
    }

    /** Whether figures of several divisions make a figure of all of them. */
    boolean isAdditive(Target target) {
        return Optional.ofNullable(target.metric())
                .flatMap(catalogue::find)
                .filter(Metric::isAdditive)
                .isPresent();
    }

    /** All of these from one reading; one that cannot be told, for any of its periods, is absent. */
    Actuals of(Collection<Ask> asks) {
        if (asks.isEmpty()) {
            return new Actuals(Map.of(), null);
        }
        Set<Asked> wanted = asks.stream().flatMap(ask -> asked(ask).stream()).collect(Collectors.toSet());
        MetricReport report = metrics.of(wanted);
        Map<Ask, BigDecimal> values = new HashMap<>();
        asks.forEach(ask -> sum(ask, report).ifPresent(value -> values.put(ask, value)));
        return new Actuals(values, report.asOf());
    }

    private List<Asked> asked(Ask ask) {
        return catalogue.find(ask.metric()).stream()
                .flatMap(metric ->
                        ask.moment().periods().stream().map(period -> new Asked(metric, ask.regions(), period)))
                .toList();
    }

    private Optional<BigDecimal> sum(Ask ask, MetricReport report) {
        List<BigDecimal> known = asked(ask).stream()
                .flatMap(one -> Optional.ofNullable(report.values().get(one)).stream())
                .toList();
        int periods = ask.moment().periods().size();
        return known.size() == periods ? known.stream().reduce(BigDecimal::add) : Optional.empty();
    }
}
