package org.hatchery.supervision.task;

import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is to be done for a task in a year (年度工作计划).
 *
 * @param by null for generated sample data
 */
@NamedInterface(propagate = false)
public record YearPlan(int year, String text, @Nullable Signature by) {}
