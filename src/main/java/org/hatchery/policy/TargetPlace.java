package org.hatchery.policy;

import org.hatchery.region.RegionCode;

/**
 * A region for which there are targets, and for which years (目标所在地区).
 *
 * @param lastYear last year for which something is promised there
 */
public record TargetPlace(RegionCode region, int targets, int firstYear, int lastYear) {}
