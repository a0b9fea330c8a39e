package org.hatchery.reporting.report;

import org.hatchery.reporting.form.ItemValue;
import org.jspecify.annotations.Nullable;

/**
 * One item as it was submitted (已报指标).
 *
 * @param derived what recorded facts said then; null where they said nothing
 * @param value what the report says; null where it says nothing
 * @param reason why the two differ
 */
public record ContentItem(
        @Nullable ItemValue derived,
        @Nullable ItemValue value,
        @Nullable String reason) {}
