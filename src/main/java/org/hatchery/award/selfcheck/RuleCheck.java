package org.hatchery.award.selfcheck;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.award.rule.Verdict;
import org.hatchery.carrier.recognition.ConditionForce;
import org.hatchery.carrier.recognition.RecognitionRule;
import org.springframework.modulith.NamedInterface;

/** Where a carrier stands with one rule of recognition: all that is required, and one of each group (认定规则自查). */
@NamedInterface(propagate = false)
public record RuleCheck(RecognitionRule rule, List<ConditionCheck> conditions) {
    /** A required condition that is missed decides, then one that is unknown; a rule without any condition tells nothing. */
    public Verdict verdict() {
        List<Verdict> parts = counting();
        if (parts.contains(Verdict.MISSED)) {
            return Verdict.MISSED;
        }
        return parts.isEmpty() || parts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MET;
    }

    /** How many of what counts are answered so; a group counts once. */
    public int count(Verdict verdict) {
        return (int) counting().stream().filter(part -> part == verdict).count();
    }

    private List<Verdict> counting() {
        Stream<Verdict> alone = conditions.stream()
                .filter(check -> check.condition().force() == ConditionForce.REQUIRED)
                .map(ConditionCheck::verdict);
        Stream<Verdict> groups = conditions.stream()
                .filter(check -> check.condition().force() == ConditionForce.ONE_OF)
                .collect(groupingBy(check -> String.valueOf(check.condition().anyOf())))
                .values()
                .stream()
                .map(RuleCheck::best);
        return Stream.concat(alone, groups).toList();
    }

    private static Verdict best(Collection<ConditionCheck> group) {
        List<Verdict> all = group.stream().map(ConditionCheck::verdict).toList();
        if (all.contains(Verdict.MET)) {
            return Verdict.MET;
        }
        return all.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MISSED;
    }
}
