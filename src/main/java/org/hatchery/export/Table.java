package org.hatchery.export;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.Sentence;

/**
 * What can be written into a file.
 *
 * @param rows read once, one after the other, and closed; each has a cell for each column
 */
public record Table(
        Sentence title,
        List<Column> columns,
        List<Circumstance> circumstances,
        List<Definition> definitions,
        Stream<List<Cell>> rows) {
    /** How a suppressed figure is written. */
    static final String SUPPRESSED = "*";

    /** Columns on the left that say what a row is about. */
    int names() {
        int names = 0;
        while (names < columns.size() && columns.get(names).type() == ColumnType.TEXT) {
            names++;
        }
        return names;
    }

    Table with(Stream<List<Cell>> other) {
        return new Table(title, columns, circumstances, definitions, other);
    }
}
