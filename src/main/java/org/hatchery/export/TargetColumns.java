package org.hatchery.export;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.progress.Pace;
import org.hatchery.policy.progress.TargetProgress;
import org.hatchery.policy.target.Target;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Sentence;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.Column;
import org.hatchery.sheet.ColumnType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns targets beside what there is into cells. */
@Component
class TargetColumns {
    static final List<Column> ALL = List.of(
            Column.text("行政区划代码", "Region codes"),
            Column.text("行政区划", "Regions"),
            Column.text("目标", "Target"),
            Column.text("单位", "Unit"),
            Column.text("比较", "Comparison"),
            number("目标值", "Target value"),
            number("实际值", "Actual value"),
            number("差额", "Gap"),
            new Column(new Sentence("差额占比", "Gap share"), new Sentence("%", "%"), ColumnType.PERCENT),
            Column.text("是否达到", "Met"),
            number("按线性进度应达", "Expected by linear pace"),
            Column.text("是否按进度", "On course"),
            Column.text("未比较或未判断的原因", "Why not compared or no pace"),
            Column.text("起始年度", "First year"),
            Column.text("截止年度", "Last year"),
            Column.text("文件", "Document"),
            Column.text("文号", "Document number"),
            Column.text("效力", "Validity"),
            Column.text("条款", "Clause"),
            Column.text("原文", "Exact words"),
            Column.text("可信度", "Reliability"),
            Column.text("指标代码", "Metric key"));

    private static final Sentence YES = new Sentence("是", "yes");
    private static final Sentence NO = new Sentence("否", "no");

    private final RegionDirectory regions;
    private final Labels labels;

    TargetColumns(RegionDirectory regions, Labels labels) {
        this.regions = regions;
        this.labels = labels;
    }

    private static Column number(String chinese, String english) {
        return new Column(new Sentence(chinese, english), null, ColumnType.DECIMAL);
    }

    /** The cells in the order of the columns. */
    List<Cell> cells(TargetProgress row, @Nullable PolicyDocument document, @Nullable Clause clause, Locale language) {
        Target target = row.target();
        Pace pace = row.pace();
        return List.of(
                Cell.of(target.regions().stream().map(RegionCode::value).collect(joining("、"))),
                Cell.of(target.regions().stream()
                        .map(code -> regions.get(code).name())
                        .collect(joining("、"))),
                Cell.of(target.name().in(language)),
                Cell.of(target.unitName().in(language)),
                Cell.of(labels.of(target.comparator()).in(language)),
                Cell.of(target.value()),
                Cell.of(row.actual()),
                Cell.of(row.gap()),
                Cell.of(share(row.gapPercent())),
                yesNo(row.met(), language),
                Cell.of(pace == null ? null : pace.expected()),
                yesNo(pace == null ? null : pace.onCourse(), language),
                Cell.of(why(row, language)),
                Cell.of(String.valueOf(target.firstYear())),
                Cell.of(String.valueOf(target.lastYear())),
                Cell.of(document == null ? null : document.name().in(language)),
                Cell.of(document == null ? null : document.number()),
                Cell.of(labels.of(row.state()).in(language)),
                Cell.of(clause == null ? null : clause.number()),
                Cell.of(target.words()),
                Cell.of(labels.of(target.reliability()).in(language)),
                Cell.of(target.metric()));
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2);
    }

    private static Cell yesNo(@Nullable Boolean value, Locale language) {
        return value == null ? Cell.Gap.EMPTY : Cell.of((value ? YES : NO).in(language));
    }

    private static @Nullable String why(TargetProgress row, Locale language) {
        if (row.reason() != null) {
            return row.reason().in(language);
        }
        return row.noPace() == null ? null : row.noPace().getReason().in(language);
    }
}
