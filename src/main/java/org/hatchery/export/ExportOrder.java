package org.hatchery.export;

import java.util.List;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.sheet.FileFormat;

/**
 * What somebody wants as a file.
 *
 * @param depth levels of divisions below the region, 0 to 3
 * @param filter of which carriers and incubatees figures are wanted
 * @param metrics keys in the order of the columns; all that can be told when none is named
 * @param lastYear whether the same period of the year before stands beside each figure
 */
public record ExportOrder(
        Subject subject,
        RegionCode region,
        Period period,
        int depth,
        PipelineFilter filter,
        List<String> metrics,
        boolean lastYear,
        FileFormat format,
        Language language) {}
