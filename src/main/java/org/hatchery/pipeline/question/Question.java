package org.hatchery.pipeline.question;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.springframework.modulith.NamedInterface;

/** What is asked of the pipeline; only the parts that are wanted are read. */
@NamedInterface(propagate = false)
public record Question(RegionCode region, Period period, PipelineFilter filter, Set<Part> parts) {
    /** Part of an answer beside the figures of the region itself. */
    @NamedInterface(propagate = false)
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
