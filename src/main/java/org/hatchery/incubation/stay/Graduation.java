package org.hatchery.incubation.stay;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How a firm graduated (毕业).
 *
 * @param rule key of the rule that names the ground; null when none was in force
 */
@NamedInterface(propagate = false)
public record Graduation(GraduationGround ground, @Nullable String rule, Evidence evidence) {}
