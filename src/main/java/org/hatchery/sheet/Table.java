package org.hatchery.sheet;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hatchery.shared.Sentence;

/**
 * What can be written into a file.
 *
 * @param circumstances asked after the rows were written, so that they may say how many there were
 * @param rows read once, one after the other, and closed; each has a cell for each column
 */
public record Table(
        Sentence title,
        List<Column> columns,
        Supplier<List<Circumstance>> circumstances,
        List<Definition> definitions,
        Stream<List<Cell>> rows) {
    /** How a suppressed figure is written. */
    public static final String SUPPRESSED = "*";

    public Table(
            Sentence title,
            List<Column> columns,
            List<Circumstance> circumstances,
            List<Definition> definitions,
            Stream<List<Cell>> rows) {
        this(title, columns, () -> circumstances, definitions, rows);
    }

    /** Columns on the left that say what a row is about. */
    int names() {
        int names = 0;
        while (names < columns.size() && columns.get(names).type() == ColumnType.TEXT) {
            names++;
        }
        return names;
    }

    public Table with(Stream<List<Cell>> other) {
        return new Table(title, columns, circumstances, definitions, other);
    }
}
