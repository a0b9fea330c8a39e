package org.hatchery.pilotproject.graphql;

import java.time.Instant;
import org.hatchery.pilotproject.BaseYearFigures;

/** Yearly report of a base as shown. */
record BaseYearView(int year, int version, BaseYearFigures figures, String by, Instant at) {}
