package org.hatchery.totals.chapter;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hatchery.totals.tree.Cell;
import org.springframework.modulith.NamedInterface;

/** The cells something has been in, by the first day in each. */
@NamedInterface(propagate = false)
public final class Whereabouts {
    private final NavigableMap<LocalDate, Cell> cells;

    /** By the first day in each; the first of all days counts for whatever lies before it. */
    public Whereabouts(SortedMap<LocalDate, Cell> cells) {
        this.cells = new TreeMap<>(cells);
    }

    public Cell on(LocalDate day) {
        var entry = cells.floorEntry(day);
        return (entry == null ? cells.firstEntry() : entry).getValue();
    }

    /** Days on which it came into another cell. */
    SortedMap<LocalDate, Cell> changes() {
        var changes = new TreeMap<LocalDate, Cell>();
        cells.tailMap(cells.firstKey(), false).forEach((day, cell) -> {
            if (!cell.equals(on(day.minusDays(1)))) {
                changes.put(day, cell);
            }
        });
        return changes;
    }
}
