package org.hatchery.incubation;

import org.jspecify.annotations.Nullable;

/**
 * How a firm graduated (毕业).
 *
 * @param rule key of the rule that names the ground; null when none was in force
 */
public record Graduation(GraduationGround ground, @Nullable String rule, Evidence evidence) {}
