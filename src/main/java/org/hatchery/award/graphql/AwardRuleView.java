package org.hatchery.award.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.award.rule.AwardFlaw;
import org.hatchery.award.rule.AwardFrequency;
import org.hatchery.award.rule.AwardInstrument;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.award.rule.AwardOverride;
import org.hatchery.award.rule.AwardTiming;
import org.hatchery.award.rule.Beneficiary;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Rule of an award as shown; a damaged amount is none. */
public record AwardRuleView(
        String id,
        String key,
        Sentence name,
        String original,
        String clause,
        String clauseNumber,
        String document,
        RegionCode place,
        Set<Beneficiary> beneficiaries,
        AwardInstrument instrument,
        AwardMode mode,
        AwardFrequency frequency,
        AwardTiming timing,
        boolean nextYearBudget,
        @Nullable Yuan amount,
        @Nullable Double ratePercent,
        @Nullable Yuan cap,
        @Nullable Sentence basis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean inForce,
        List<AwardOverride> overrides,
        @Nullable AwardFlaw flaw,
        List<Sentence> conditions) {}
