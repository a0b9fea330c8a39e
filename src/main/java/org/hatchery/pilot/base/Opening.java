package org.hatchery.pilot.base;

import java.time.DayOfWeek;
import org.springframework.modulith.NamedInterface;

/** Part of a weekday in which equipment may be used (开放时段). */
@NamedInterface(propagate = false)
public record Opening(DayOfWeek day, DayPart part) {}
