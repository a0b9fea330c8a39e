package org.hatchery.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;

/** Tables to write. */
public final class Tables {
    private static final List<Column> COLUMNS = List.of(
            Column.text("区域代码", "Region code"),
            Column.text("区域", "Region"),
            column("在孵企业", "Firms in incubation", new Sentence("家", "firms"), ColumnType.WHOLE),
            column("服务时长", "Hours of service", new Sentence("小时", "h"), ColumnType.DECIMAL),
            column("毕业率", "Graduation rate", new Sentence("%", "%"), ColumnType.PERCENT),
            column("统计日", "Day", null, ColumnType.DATE),
            column("营业收入", "Revenue", new Sentence("元", "CNY"), ColumnType.YUAN));

    private Tables() {}

    private static Column column(String chinese, String english, Sentence unit, ColumnType type) {
        return new Column(new Sentence(chinese, english), unit, type);
    }

    public static Table of(List<List<Cell>> rows) {
        return of(rows.stream());
    }

    public static Table of(Stream<List<Cell>> rows) {
        return new Table(
                new Sentence("孵化统计", "Pipeline"),
                COLUMNS,
                List.of(
                        Circumstance.of("统计期", "Period", "2026-Q3"),
                        Circumstance.of("统计时点", "As of", "2026-11-22 12:00:00")),
                List.of(new Definition(
                        "firms.inIncubation",
                        new Sentence("在孵企业", "Firms in incubation"),
                        new Sentence("家", "firms"),
                        new Sentence("=期末在孵企业数", "Firms in incubation at the end"),
                        new Sentence("国科发区〔2018〕300号", "Guo Ke Fa Qu [2018] No. 300"))),
                rows);
    }

    /** One row with a cell of each type. */
    public static List<Cell> full() {
        return List.of(
                Cell.of("210100"),
                Cell.of("沈阳市"),
                Cell.of(1234),
                Cell.of(new BigDecimal("-3.456")),
                Cell.of(new BigDecimal("0.33333")),
                Cell.of(LocalDate.of(2026, 9, 30)),
                Cell.of(Yuan.of("1234567890.12")));
    }

    /** One row of which only names are known, and one figure is kept back. */
    public static List<Cell> gaps() {
        return List.of(
                Cell.of("210102"),
                Cell.of("和平区"),
                Cell.Gap.SUPPRESSED,
                Cell.Gap.EMPTY,
                Cell.Gap.EMPTY,
                Cell.Gap.EMPTY,
                Cell.Gap.EMPTY);
    }

    /** One row with this text for a name. */
    public static List<Cell> named(String text) {
        Cell[] cells = gaps().toArray(Cell[]::new);
        cells[1] = Cell.of(text);
        return Arrays.asList(cells);
    }

    /** Rows that are made only when they are asked for, each with texts of its own. */
    public static Stream<List<Cell>> many(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(number -> List.of(
                        Cell.of("" + number),
                        Cell.of("第 " + number + " 个区域,名称各不相同"),
                        Cell.of(number),
                        Cell.of(BigDecimal.valueOf(number, 2)),
                        Cell.of(BigDecimal.valueOf(number % 100, 2)),
                        Cell.of(LocalDate.of(2026, 1, 1).plusDays(number % 365)),
                        Cell.of(new Yuan(number * 100_000L))));
    }
}
