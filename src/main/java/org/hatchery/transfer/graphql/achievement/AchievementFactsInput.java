package org.hatchery.transfer.graphql.achievement;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.transfer.achievement.AchievementClass;
import org.hatchery.transfer.achievement.AchievementMaturity;
import org.hatchery.transfer.achievement.AchievementPurpose;
import org.hatchery.transfer.achievement.Secrecy;
import org.hatchery.transfer.graphql.contract.ContractIpInput;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/** What is on record of an achievement, as sent. */
record AchievementFactsInput(
        String title,
        @Nullable String number,
        AchievementClass category,
        AchievementMaturity maturity,
        @Nullable Integer trl,
        TechnologyField field,
        @Nullable AchievementPurpose purpose,
        Secrecy secrecy,
        String unit,
        @Nullable CreditCode unitCode,
        RegionCode region,
        @Nullable String incubatee,
        @Nullable String institution,
        AchievementSourceInput source,
        List<OwnerShareInput> owners,
        List<RightHoldingInput> rights,
        List<ContractIpInput> ip,
        boolean willing,
        @Nullable String summary,
        @Nullable LocalDate registerBy,
        @Nullable LocalDate convertBy) {}
