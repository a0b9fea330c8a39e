package org.hatchery.lists;

import java.util.Locale;
import java.util.Map;
import org.hatchery.sheet.AmountUnit;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.Column;
import org.hatchery.sheet.ColumnType;

/**
 * A column of a list.
 *
 * @param path of what it shows below an entry, such as {@code graduation.ground}
 */
public record ListColumn(String path, Column column, Reader reader) {
    /** Finds the cell of an entry. */
    @FunctionalInterface
    public interface Reader {
        Cell read(Map<String, Object> entry, Locale language);
    }

    /** The same with its amounts in another unit. */
    ListColumn in(AmountUnit unit) {
        if (column.type() != ColumnType.YUAN || unit == AmountUnit.YUAN) {
            return this;
        }
        return new ListColumn(
                path,
                new Column(column.name(), unit.word(), ColumnType.AMOUNT),
                (entry, language) -> reader.read(entry, language) instanceof Cell.Figure figure
                        ? Cell.of(unit.of(figure.number()))
                        : Cell.Gap.EMPTY);
    }
}
