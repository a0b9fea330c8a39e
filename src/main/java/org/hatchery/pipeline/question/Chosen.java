package org.hatchery.pipeline.question;

import org.hatchery.region.RegionCode;
import org.hatchery.totals.reading.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A division, and which of its carriers and incubatees are chosen.
 *
 * @param filter what was asked
 * @param part the same for one kind, level or field of a breakdown; null for those that have none, which no filter names
 */
public record Chosen(
        RegionCode region, PipelineFilter filter, @Nullable PipelineFilter part) implements Choice {
    @Override
    public boolean choosesCarriers() {
        return filter.choosesCarriers();
    }

    @Override
    public boolean wants(Enum<?> form) {
        return filter.wants(form);
    }
}
