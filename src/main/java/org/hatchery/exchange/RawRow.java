package org.hatchery.exchange;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param number from 1, as a spreadsheet shows it
 */
record RawRow(int number, List<RawCell> cells) {
    RawCell cell(int place) {
        return place < cells.size() ? cells.get(place) : RawCell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }
}
