package org.hatchery.policy.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Part of a target in a division below, beside what there is (分解目标).
 *
 * @param share in per cent of the whole; null where one of both has no figure
 */
@NamedInterface(propagate = false)
public record PartProgress(
        TargetProgress progress, @Nullable BigDecimal share) {}
