package org.hatchery.policy;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;

/**
 * Every target that concerns a region in a year, beside what there is (目标进展表).
 *
 * @param measuredOn last day of the year, or today while it runs
 */
public record TargetReport(RegionCode region, int year, LocalDate measuredOn, List<TargetProgress> targets) {}
