package org.hatchery.reporting.window;

import java.time.LocalDate;

/** Last day on which one station is on time (截止日期). */
public record HopDue(Hop hop, LocalDate on) {}
