package org.hatchery.reporting.report;

import org.hatchery.reporting.form.ItemValue;
import org.jspecify.annotations.Nullable;

/**
 * An item of which a carrier says something else than what is recorded (核对差异).
 *
 * @param derived what was recorded as it was submitted
 * @param value what was submitted
 */
public record Disagreement(
        String item,
        ItemValue derived,
        ItemValue value,
        @Nullable String reason) {}
