package org.hatchery.carrier.recognition;

import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One condition of a rule (规则条件).
 *
 * @param indicator key of the indicator that is compared
 * @param value null where the source gives no number
 * @param anyOf group of conditions of which one is enough; null for one that stands alone
 * @param force as the rule says it; by itself a condition is required, and one of a group is one of it
 * @param citation where it is written, when not in the rule's own source
 */
@NamedInterface(propagate = false)
public record RuleCondition(
        String indicator,
        String words,
        @Nullable String anyOf,
        @Nullable ConditionForce force,
        @Nullable Comparator comparator,
        @Nullable Double value,
        @Nullable String unit,
        @Nullable Citation citation) {
    @Override
    public ConditionForce force() {
        ConditionForce alone = anyOf == null ? ConditionForce.REQUIRED : ConditionForce.ONE_OF;
        return force == null ? alone : force;
    }
}
