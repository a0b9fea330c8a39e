package org.hatchery.export;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.progress.AssessTargets;
import org.hatchery.policy.progress.TargetProgress;
import org.hatchery.policy.progress.TargetReport;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetId;
import org.hatchery.region.Region;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.sheet.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Targets of a region and of those below it in a year, one row each, with actual, target, gap and clause. */
@Component
class TargetSource implements TableSource {
    private static final String NAME = "目标进展";

    private final AssessTargets assess;
    private final TargetRegions targetRegions;
    private final PolicyDirectory policies;
    private final TargetColumns columns;
    private final MetricColumns metricColumns;
    private final MetricCatalogue catalogue;
    private final RegionDirectory regions;
    private final Circumstances circumstances;

    TargetSource(
            AssessTargets assess,
            TargetRegions targetRegions,
            PolicyDirectory policies,
            TargetColumns columns,
            MetricColumns metricColumns,
            MetricCatalogue catalogue,
            RegionDirectory regions,
            Circumstances circumstances) {
        this.assess = assess;
        this.targetRegions = targetRegions;
        this.policies = policies;
        this.columns = columns;
        this.metricColumns = metricColumns;
        this.catalogue = catalogue;
        this.regions = regions;
        this.circumstances = circumstances;
    }

    @Override
    public Subject subject() {
        return Subject.TARGET_PROGRESS;
    }

    @Override
    public int size(ExportOrder order, Actor actor) {
        check(order);
        return targetRegions.targets(order).size();
    }

    private void check(ExportOrder order) {
        if (!isYear(order.period())) {
            throw new Rejection(INVALID, "period", Words.say("export.progress-targets-told-year"));
        }
        if (!assess.hasBegun(year(order))) {
            throw new Rejection(WRONG_DATES, "period", Words.say("export.period-begun"));
        }
        refuse(!order.filter().equals(PipelineFilter.ALL), "filter");
        refuse(!order.metrics().isEmpty(), "metrics");
        refuse(order.lastYear(), "lastYear");
    }

    private static void refuse(boolean given, String field) {
        if (given) {
            throw new Rejection(INVALID, field, Words.say("export.progress-targets-such-choice"));
        }
    }

    @Override
    public Table table(ExportOrder order, Actor actor) {
        List<TargetReport> reports = reports(order, actor);
        List<TargetProgress> rows = progress(reports);
        Map<PolicyDocumentId, PolicyDocument> documents =
                by(PolicyDocument::id, policies.find(distinct(rows, Target::document)));
        Map<ClauseId, Clause> clauses = by(Clause::id, policies.findClauses(distinct(rows, Target::clause)));
        Region region = regions.get(order.region());
        return new Table(
                new Sentence(
                        NAME + " " + region.name() + " " + order.period(),
                        "Progress of targets " + region.name() + " " + order.period()),
                TargetColumns.ALL,
                circumstances.of(order, region, asOf(reports)),
                metricColumns.definitions(distinct(rows, Target::metric).stream()
                        .flatMap(key -> catalogue.find(key).stream())
                        .toList()),
                rows.stream()
                        .map(row -> columns.cells(
                                row,
                                documents.get(row.target().document()),
                                clauses.get(row.target().clause()),
                                order.language().locale())));
    }

    private List<TargetReport> reports(ExportOrder order, Actor actor) {
        return targetRegions.regions(order).stream()
                .map(region -> assess.assess(region, year(order), actor.scope()))
                .toList();
    }

    /** One that several regions reach together stands there once. */
    private static List<TargetProgress> progress(List<TargetReport> reports) {
        Map<TargetId, TargetProgress> all = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.targets().stream())
                .forEach(one -> all.putIfAbsent(one.target().id(), one));
        return List.copyOf(all.values());
    }

    /** The earliest, because the rows stand below one head; null when no figure was read. */
    private static @Nullable Instant asOf(List<TargetReport> reports) {
        return reports.stream()
                .map(TargetReport::asOf)
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .orElse(null);
    }

    private static <K> List<K> distinct(List<TargetProgress> rows, Function<Target, K> part) {
        return rows.stream()
                .map(row -> part.apply(row.target()))
                .filter(value -> value != null)
                .distinct()
                .toList();
    }

    private static <K, V> Map<K, V> by(Function<V, K> id, List<V> all) {
        return all.stream().collect(toMap(id, Function.identity()));
    }

    @Override
    public String stem(ExportOrder order) {
        return NAME + "_" + regions.get(order.region()).name() + "_" + order.period();
    }

    private static boolean isYear(Period period) {
        return period.value().length() == 4;
    }

    static int year(ExportOrder order) {
        return order.period().firstDay().getYear();
    }
}
