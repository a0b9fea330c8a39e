package org.hatchery.reporting.report;

import java.time.Instant;
import org.hatchery.reporting.form.ItemValue;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed for an item (填报值).
 *
 * @param reason why it differs from what was derived; null where nothing was, or it does not
 */
public record Entry(ItemValue value, @Nullable String reason, String by, Instant at) {}
