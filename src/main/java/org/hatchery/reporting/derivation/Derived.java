package org.hatchery.reporting.derivation;

import org.hatchery.pipeline.metric.Metric;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What recorded facts say of an item (推导值).
 *
 * @param metric what was measured; null where it is no metric
 * @param reading of what it was measured, by which the list behind it is found
 */
public record Derived(
        ItemValue value, @Nullable Metric metric, @Nullable Reading reading) {
    public static Derived of(ItemValue value) {
        return new Derived(value, null, null);
    }
}
