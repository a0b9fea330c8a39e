package org.hatchery.export;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_FOUND;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.question.PipelineDirectory;
import org.hatchery.pipeline.question.SideBySide;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Portions;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.Column;
import org.hatchery.sheet.Table;
import org.hatchery.totals.reading.Reading;
import org.springframework.stereotype.Component;

/** Figures of a region and the divisions below it, one row each, read a few hundred at a time. */
@Component
class PipelineSource implements TableSource {
    private static final int REGIONS_AT_ONCE = 200;
    private static final int MOST_METRICS = 200;
    private static final String NAME = "孵化统计";

    private final PipelineDirectory pipelines;
    private final MetricCatalogue catalogue;
    private final MetricColumns columns;
    private final RegionRows regionRows;
    private final RegionDirectory regions;
    private final Circumstances circumstances;

    PipelineSource(
            PipelineDirectory pipelines,
            MetricCatalogue catalogue,
            MetricColumns columns,
            RegionRows regionRows,
            RegionDirectory regions,
            Circumstances circumstances) {
        this.pipelines = pipelines;
        this.catalogue = catalogue;
        this.columns = columns;
        this.regionRows = regionRows;
        this.regions = regions;
        this.circumstances = circumstances;
    }

    @Override
    public Subject subject() {
        return Subject.PIPELINE;
    }

    @Override
    public int size(ExportOrder order, Actor actor) {
        if (!pipelines.hasBegun(order.period())) {
            throw new Rejection(WRONG_DATES, "period", Words.say("export.period-begun"));
        }
        metrics(order);
        return regionRows.of(order.region(), order.depth()).size();
    }

    @Override
    public Table table(ExportOrder order, Actor actor) {
        List<Metric> metrics = metrics(order);
        List<RegionCode> rows = regionRows.of(order.region(), order.depth());
        List<List<RegionCode>> portions = Portions.of(rows, REGIONS_AT_ONCE);
        // the moment of the first portion is told: whatever was recorded before is counted in all of them
        SideBySide first = read(order, portions.get(0));
        List<Column> all = new ArrayList<>(RegionRows.COLUMNS);
        all.addAll(columns.columns(metrics, order.lastYear()));
        Region region = regions.get(order.region());
        return new Table(
                new Sentence(
                        NAME + " " + region.name() + " " + order.period(),
                        "Pipeline " + region.name() + " " + order.period()),
                all,
                circumstances.of(order, region, first.asOf()),
                columns.definitions(metrics),
                portions.stream().flatMap(portion -> {
                    SideBySide figures = portion == portions.get(0) ? first : read(order, portion);
                    return rows(figures, metrics, order);
                }));
    }

    private SideBySide read(ExportOrder order, List<RegionCode> portion) {
        return pipelines.sideBySide(portion, order.period(), order.filter(), order.lastYear());
    }

    private Stream<List<Cell>> rows(SideBySide figures, List<Metric> metrics, ExportOrder order) {
        return figures.now().entrySet().stream()
                .filter(entry -> regionRows.isShown(entry.getKey(), entry.getValue()))
                .map(entry -> row(entry.getKey(), entry.getValue(), figures, metrics, order.language()));
    }

    private List<Cell> row(
            RegionCode region, Reading now, SideBySide figures, List<Metric> metrics, Language language) {
        List<Cell> row = new ArrayList<>(regionRows.names(region, language));
        row.addAll(columns.cells(metrics, now, figures.lastYear().get(region)));
        return row;
    }

    private List<Metric> metrics(ExportOrder order) {
        if (order.metrics().size() > MOST_METRICS) {
            throw new Rejection(INVALID, "metrics", Words.say("export.name-most-200-metrics"));
        }
        return order.metrics().isEmpty()
                ? catalogue.all().stream().filter(Metric::isAnswered).toList()
                : order.metrics().stream().distinct().map(this::metric).toList();
    }

    private Metric metric(String key) {
        return catalogue
                .find(key)
                .orElseThrow(() ->
                        new Rejection(NOT_FOUND, "metrics", Words.say("export.metric-choose-one-catalogue", key)));
    }

    @Override
    public String stem(ExportOrder order) {
        return NAME + "_" + regions.get(order.region()).name() + "_" + order.period();
    }
}
