package org.hatchery.pilotproject;

import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;

/**
 * Firm or team that asks for a project, as it was then (申请单位).
 *
 * @param region division where it stays or stayed last
 * @param outside whether it is somebody else than the operator of the base
 */
public record Applicant(IncubateeId incubatee, String name, RegionCode region, boolean outside) {}
