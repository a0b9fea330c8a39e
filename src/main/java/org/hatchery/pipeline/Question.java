package org.hatchery.pipeline;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;

/** What is asked of the pipeline; only the parts that are wanted are read. */
public record Question(RegionCode region, Period period, PipelineFilter filter, Set<Part> parts) {
    /** Part of an answer beside the figures of the region itself. */
    public enum Part {
        CARRIER_KINDS,
        LEVELS,
        FIELDS,
        CHILDREN,
        LAST_YEAR
    }

    boolean wants(Part part) {
        return parts.contains(part);
    }
}
