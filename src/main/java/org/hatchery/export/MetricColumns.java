package org.hatchery.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.pipeline.metric.Measure;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.shared.Sentence;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.Column;
import org.hatchery.sheet.ColumnType;
import org.hatchery.sheet.Definition;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns metrics into columns, cells and definitions. */
@Component
class MetricColumns {
    private static final String PERCENT = "percent";
    private static final Sentence LAST_YEAR = new Sentence("·上年同期", ", last year");

    private final Measure measure;
    private final Labels labels;

    MetricColumns(Measure measure, Labels labels) {
        this.measure = measure;
        this.labels = labels;
    }

    /** A column for each metric, and beside it one for the year before where that is wanted. */
    List<Column> columns(List<Metric> metrics, boolean lastYear) {
        List<Column> columns = new ArrayList<>();
        for (Metric metric : metrics) {
            var name = new Sentence(metric.nameZh(), metric.nameEn());
            columns.add(column(name, metric));
            if (lastYear) {
                columns.add(column(
                        new Sentence(name.chinese() + LAST_YEAR.chinese(), name.english() + LAST_YEAR.english()),
                        metric));
            }
        }
        return columns;
    }

    private Column column(Sentence name, Metric metric) {
        return new Column(name, labels.unit(metric.unit()), type(metric));
    }

    static ColumnType type(Metric metric) {
        return switch (metric.unit()) {
            case PERCENT -> ColumnType.PERCENT;
            case "yuan" -> ColumnType.YUAN;
            default -> metric.isAdditive() && metric.decimals() == 0 ? ColumnType.WHOLE : ColumnType.DECIMAL;
        };
    }

    /** The cells of a row in the order of the columns. */
    List<Cell> cells(List<Metric> metrics, Reading now, @Nullable Reading lastYear) {
        List<Cell> cells = new ArrayList<>();
        for (Metric metric : metrics) {
            cells.add(cell(metric, now));
            if (lastYear != null) {
                cells.add(cell(metric, lastYear));
            }
        }
        return cells;
    }

    private Cell cell(Metric metric, Reading reading) {
        BigDecimal value = measure.of(metric, reading).value();
        boolean percent = metric.unit().equals(PERCENT);
        return Cell.of(value != null && percent ? value.movePointLeft(2) : value);
    }

    List<Definition> definitions(List<Metric> metrics) {
        return metrics.stream().map(this::definition).toList();
    }

    private Definition definition(Metric metric) {
        return new Definition(
                metric.key(),
                new Sentence(metric.nameZh(), metric.nameEn()),
                labels.unit(metric.unit()),
                meaning(metric),
                new Sentence(metric.source(), metric.source()));
    }

    private static Sentence meaning(Metric metric) {
        Metric.Reason why = metric.unanswered();
        return why == null
                ? new Sentence(metric.definitionZh(), metric.definitionEn())
                : new Sentence(
                        metric.definitionZh() + " 暂不能统计：" + why.zh(),
                        metric.definitionEn() + " Not told yet: " + why.en());
    }
}
