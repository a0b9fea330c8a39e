package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which rules; all conditions that are given hold together.
 *
 * @param region rules that hold there, those of regions above it included
 * @param inForceOn rules that hold on that day; of all days where it is null
 */
@NamedInterface(propagate = false)
public record AwardRuleFilter(
        @Nullable RegionCode region,
        @Nullable Set<Beneficiary> beneficiaries,
        @Nullable Set<AwardInstrument> instruments,
        @Nullable LocalDate inForceOn) {
    public static final AwardRuleFilter ALL = new AwardRuleFilter(null, null, null, null);

    boolean fits(AwardRule rule) {
        return (region == null || rule.region().contains(region) || region.contains(rule.region()))
                && (beneficiaries == null || beneficiaries.stream().anyMatch(rule::isFor))
                && (instruments == null || instruments.contains(rule.instrument()))
                && (inForceOn == null || rule.isInForce(inForceOn));
    }
}
