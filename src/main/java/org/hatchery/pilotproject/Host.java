package org.hatchery.pilotproject;

import org.hatchery.pilot.BaseId;
import org.hatchery.region.RegionCode;

/** Base that is asked for a project, as it was then (中试基地). */
public record Host(BaseId base, String name, RegionCode region) {}
