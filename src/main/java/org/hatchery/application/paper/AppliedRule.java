package org.hatchery.application.paper;

import java.util.Set;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is applied for, money or a title, by the rule as it was then (适用的规则).
 *
 * @param rule id of the version of an award rule; of a title the key of its rule or kind
 * @param sought title that is applied for; null where it is money
 * @param payer division whose budget pays, or that gives the title
 * @param most highest sum for what is applied for; null where the text names none, or while it is damaged
 * @param damaged whether the printed amount is damaged and nobody has entered the true one
 * @param scored whether experts score it
 * @param noticeDays working days of public notice; null where the rule names none
 * @param hopDays working days that each hop may take; null where the rule names none
 * @param payDays working days from the application to the money; null where the rule promises none
 * @param year it is given for; null for what is not given every year
 * @param clause where it is written
 * @param claims keys that no other living application may hold: the same fact, the first ever, the year, across levels
 */
@NamedInterface(propagate = false)
public record AppliedRule(
        String rule,
        Sentence title,
        AwardMode mode,
        RegionCode payer,
        @Nullable Yuan most,
        boolean damaged,
        boolean scored,
        @Nullable Integer noticeDays,
        @Nullable Integer hopDays,
        @Nullable Integer payDays,
        @Nullable Integer year,
        Sentence clause,
        Set<String> claims,
        @Nullable SoughtTitle sought) {
    /** One for money. */
    public AppliedRule(
            String rule,
            Sentence title,
            AwardMode mode,
            RegionCode payer,
            @Nullable Yuan most,
            boolean damaged,
            boolean scored,
            @Nullable Integer noticeDays,
            @Nullable Integer hopDays,
            @Nullable Integer payDays,
            @Nullable Integer year,
            Sentence clause,
            Set<String> claims) {
        this(rule, title, mode, payer, most, damaged, scored, noticeDays, hopDays, payDays, year, clause, claims, null);
    }

    /** One for a title, which every hop reviews. */
    public static AppliedRule of(
            SoughtTitle sought, Sentence title, RegionCode authority, Sentence clause, @Nullable Integer noticeDays) {
        return new AppliedRule(
                sought.of(),
                title,
                AwardMode.REVIEWED,
                authority,
                null,
                false,
                false,
                noticeDays,
                null,
                null,
                null,
                clause,
                Set.of(sought.claim()),
                sought);
    }

    /** Whether a title is applied for. */
    public boolean isForTitle() {
        return sought != null;
    }

    /** The same with the true figure. */
    public AppliedRule completedBy(Yuan figure) {
        return new AppliedRule(
                rule,
                title,
                mode,
                payer,
                figure,
                false,
                scored,
                noticeDays,
                hopDays,
                payDays,
                year,
                clause,
                claims,
                sought);
    }

    /** Whether every hop reviews it. */
    public boolean isReviewed() {
        return mode == AwardMode.REVIEWED || mode == AwardMode.CONTRACT;
    }
}
