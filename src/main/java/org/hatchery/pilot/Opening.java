package org.hatchery.pilot;

import java.time.DayOfWeek;

/** Part of a weekday in which equipment may be used (开放时段). */
public record Opening(DayOfWeek day, DayPart part) {}
