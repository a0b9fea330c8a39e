package org.hatchery.figures;

import org.hatchery.region.RegionCode;

/** Confirmed figures of one firm or team for a year, without its name, and where they count. */
public record ToldFigures(RegionCode region, YearValues values) {}
