package org.hatchery.transfer.achievement;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/**
 * Which achievements; all conditions that are given hold together.
 *
 * @param contractMissing whether a conversion with somebody else has no contract on record, or all have one
 * @param priceAtLeast of which price or more such a conversion is
 * @param overdue whether fiscal money paid for them and the day of conversion is over
 */
public record AchievementFilter(
        @Nullable RegionCode region,
        @Nullable Set<AchievementFunnel> funnel,
        @Nullable Set<TechnologyField> fields,
        @Nullable Set<AchievementPurpose> purposes,
        @Nullable Boolean fiscal,
        @Nullable Boolean overdue,
        @Nullable DayRange publishedOn,
        @Nullable String text,
        @Nullable Boolean contractMissing,
        @Nullable Yuan priceAtLeast,
        @Nullable Set<CheckCode> findings) {
    public static final AchievementFilter ALL =
            new AchievementFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** Whether it asks of conversions or of what checks found, which their units and the authorities above them alone read. */
    public boolean asksOfConversions() {
        return contractMissing != null || priceAtLeast != null || findings != null;
    }

    /** Those whose day of conversion is over. */
    static AchievementFilter late() {
        return new AchievementFilter(null, null, null, null, null, true, null, null, null, null, null);
    }
}
