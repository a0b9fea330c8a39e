package org.hatchery.pilotproject.performance;

/** Whether more of an indicator is better, or less (指标方向). */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
