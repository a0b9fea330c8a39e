package org.hatchery.carrier;

import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule (规则条件).
 *
 * @param indicator key of the indicator that is compared
 * @param value null where the source gives no number
 * @param citation where it is written, when not in the rule's own source
 */
public record RuleCondition(
        String indicator,
        String words,
        @Nullable Comparator comparator,
        @Nullable Double value,
        @Nullable String unit,
        @Nullable Citation citation) {}
