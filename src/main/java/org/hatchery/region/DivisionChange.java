package org.hatchery.region;

import java.util.List;

/**
 * What one line of a new list changes (区划变更结果).
 *
 * @param saved divisions as they are stored then; none where nothing changes
 */
public record DivisionChange(DivisionRow row, Kind kind, List<Region> saved) {
    /** What becomes of a code (变更类型). */
    public enum Kind {
        SET_UP,
        RENAMED,
        ABOLISHED,
        UNCHANGED
    }
}
