package org.hatchery.exchange.file;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param number from 1, as a spreadsheet shows it
 */
public record RawRow(int number, List<RawCell> cells) {
    public RawCell cell(int place) {
        return place < cells.size() ? cells.get(place) : RawCell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }
}
