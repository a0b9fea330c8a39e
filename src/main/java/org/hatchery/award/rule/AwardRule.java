package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Dated rule by which a region gives something on conditions (奖补规则).
 *
 * @param number of the clause within its document
 * @param original exact words of the text
 * @param from first day in force; null where the source gives none
 * @param to first day no longer in force; null while it is
 * @param overrides later law that ended or limits it
 * @param flaw fault of its text; null without any
 * @param conditions all have to be met
 */
@NamedInterface(propagate = false)
public record AwardRule(
        AwardRuleId id,
        ClauseId clause,
        PolicyDocumentId document,
        String number,
        RegionCode region,
        Sentence name,
        String original,
        Set<Beneficiary> beneficiaries,
        AwardInstrument instrument,
        AwardMode mode,
        AwardFrequency frequency,
        AwardTiming timing,
        boolean nextYearBudget,
        AwardSum sum,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<AwardOverride> overrides,
        @Nullable AwardFlaw flaw,
        List<AwardCondition> conditions) {

    public boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }

    /** Whether it is for parties of this kind there. */
    public boolean isFor(Beneficiary party, RegionCode place) {
        return region.contains(place) && isFor(party);
    }

    /** Whether it is for parties of this kind. */
    boolean isFor(Beneficiary party) {
        boolean anybody = beneficiaries.contains(Beneficiary.APPLICANT)
                && party != Beneficiary.CARRIER
                && party != Beneficiary.BASE;
        return anybody || beneficiaries.contains(party);
    }

    /** Whether its amount is damaged, so that a person has to complete it before anything is granted. */
    public boolean isIncomplete() {
        return flaw != null && flaw.kind() == AwardFlawKind.CORRUPT;
    }

    /** How each condition stands on a day. */
    public List<ConditionAnswer> judge(AwardFacts known, LocalDate day) {
        return conditions.stream()
                .map(condition -> condition.judge(known, day, from))
                .toList();
    }

    /** What it gives to somebody of whom this is known. */
    public AwardAmount amount(AwardFacts known, LocalDate day) {
        return new Reckoning(this, known, day).amount();
    }
}
