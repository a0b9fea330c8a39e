package org.hatchery.policy.target;

import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/**
 * A region for which there are targets, and for which years (目标所在地区).
 *
 * @param lastYear last year for which something is promised there
 */
@NamedInterface(propagate = false)
public record TargetPlace(RegionCode region, int targets, int firstYear, int lastYear) {}
