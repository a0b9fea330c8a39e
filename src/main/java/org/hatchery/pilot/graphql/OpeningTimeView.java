package org.hatchery.pilot.graphql;

import java.time.DayOfWeek;

/** Opening time as shown. */
public record OpeningTimeView(DayOfWeek day, String from, String to) {}
