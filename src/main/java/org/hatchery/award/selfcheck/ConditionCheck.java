package org.hatchery.award.selfcheck;

import java.time.LocalDate;
import org.hatchery.award.rule.Verdict;
import org.hatchery.carrier.recognition.RuleCondition;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How a carrier stands to one condition of a rule of recognition (条件自查).
 *
 * @param has null where nothing on record tells
 * @param missing by how much it is missed; null where it is not
 * @param since first day on which it was met without a break, or the first that was looked at; null while it is not
 */
@NamedInterface(propagate = false)
public record ConditionCheck(
        RuleCondition condition,
        Verdict verdict,
        @Nullable Double has,
        @Nullable Double missing,
        @Nullable LocalDate since,
        Sentence says) {}
