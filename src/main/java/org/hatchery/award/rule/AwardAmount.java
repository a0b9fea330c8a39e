package org.hatchery.award.rule;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody may claim by a rule (可享金额).
 *
 * @param exact null where it depends on something that is not recorded or was never stated
 * @param upTo most it can be where that is known and {@code exact} is not; null otherwise
 */
@NamedInterface(propagate = false)
public record AwardAmount(@Nullable Yuan exact, @Nullable Yuan upTo) {
    public static final AwardAmount UNSTATED = new AwardAmount(null, null);
}
