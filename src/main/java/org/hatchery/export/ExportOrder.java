package org.hatchery.export;

import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants as a file.
 *
 * @param depth levels of divisions below the region, 0 to 3
 * @param metrics keys in the order of the columns; null for all
 * @param lastYear whether the same period of the year before stands beside each figure
 */
public record ExportOrder(
        Subject subject,
        RegionCode region,
        Period period,
        int depth,
        @Nullable List<String> metrics,
        boolean lastYear,
        FileFormat format,
        Language language) {}
