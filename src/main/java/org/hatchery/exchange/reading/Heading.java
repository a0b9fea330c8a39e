package org.hatchery.exchange.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hatchery.exchange.file.Letters;
import org.hatchery.exchange.file.RawRow;
import org.hatchery.exchange.kind.SheetColumn;

/**
 * The headings of a sheet, and what stands below them.
 *
 * @param row number of the last row that belongs to it
 * @param columns columns of the kind by their place in the sheet
 * @param factors what one of the unit in a heading is, by place
 * @param titles of all columns as they stand there, by place
 */
public record Heading(
        int row, Map<Integer, SheetColumn> columns, Map<Integer, BigDecimal> factors, Map<Integer, String> titles) {
    BigDecimal factor(int place) {
        return factors.getOrDefault(place, BigDecimal.ONE);
    }

    public List<FoundColumn> found() {
        return columns.entrySet().stream()
                .map(one -> new FoundColumn(
                        one.getValue().key(), Letters.of(one.getKey()), titles.getOrDefault(one.getKey(), "")))
                .toList();
    }

    public List<String> ignored() {
        return titles.entrySet().stream()
                .filter(title -> !columns.containsKey(title.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether a row is the heading once more, as at the top of a printed page. */
    boolean isRepeatedIn(RawRow row) {
        return columns.keySet().stream()
                        .filter(place -> row.cell(place).text().strip().equals(titles.get(place)))
                        .count()
                >= Math.min(2, columns.size());
    }
}
