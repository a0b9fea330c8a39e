package org.hatchery.application.sought;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.hatchery.shared.UserErrorCode.NOT_ELIGIBLE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.award.rule.Verdict;
import org.hatchery.award.selfcheck.ConditionCheck;
import org.hatchery.award.selfcheck.RuleCheck;
import org.hatchery.carrier.recognition.ConditionForce;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/** What the self-check of a rule of recognition means for whoever applies by it: facts, gaps, and what has to be proved. */
final class JudgedConditions {
    private static final String CARRIER = "Carrier";
    private static final int MOST_WORDS = 200;

    private JudgedConditions() {}

    /**
     * Declines what the records say is missed, all at once; where the rule itself relaxes conditions, that is proved instead.
     *
     * @throws Rejection NOT_ELIGIBLE
     */
    static void mustNotBeMissed(RuleCheck judged) {
        if (!relaxes(judged)) {
            groups(judged)
                    .filter(group -> verdict(group) == Verdict.MISSED)
                    .map(group -> Words.say("application.condition-missed", words(group), says(group.get(0))))
                    .reduce((one, other) -> Words.say("application.both", one, other))
                    .ifPresent(all -> {
                        throw new Rejection(NOT_ELIGIBLE, "title", Words.say("application.conditions-missed", all));
                    });
        }
    }

    /** What the beneficiary has to prove, because nothing records it, or because the rule asks less of some than its numbers. */
    static List<MissingItem> missing(RuleCheck judged) {
        return groups(judged)
                .filter(group -> verdict(group) != Verdict.MET)
                .map(group ->
                        new MissingItem(item(group), Words.say(comment(group)).chinese(), false))
                .toList();
    }

    private static String comment(List<ConditionCheck> group) {
        return verdict(group) == Verdict.MISSED ? "application.prove-relaxed" : "application.prove-unrecorded";
    }

    /** Every condition that the records answer, be it met or missed. */
    static List<FactUsed> facts(RuleCheck judged, String carrier) {
        return judged.conditions().stream()
                .filter(one -> one.verdict() != Verdict.UNKNOWN)
                .map(one -> new FactUsed(both(one.condition().words()), says(one), null, CARRIER, carrier))
                .toList();
    }

    private static boolean relaxes(RuleCheck judged) {
        return judged.conditions().stream().anyMatch(one -> one.condition().force() == ConditionForce.RELAXATION);
    }

    /** What has to be met, each alone or one of several. */
    private static Stream<List<ConditionCheck>> groups(RuleCheck judged) {
        Map<String, List<ConditionCheck>> all = judged.conditions().stream()
                .filter(one -> one.condition().force() == ConditionForce.REQUIRED
                        || one.condition().force() == ConditionForce.ONE_OF)
                .collect(groupingBy(
                        one -> one.condition().anyOf() == null
                                ? "=" + one.condition().indicator()
                                        + one.condition().words()
                                : one.condition().anyOf(),
                        LinkedHashMap::new,
                        java.util.stream.Collectors.toList()));
        return all.values().stream();
    }

    private static Verdict verdict(List<ConditionCheck> group) {
        List<Verdict> all = group.stream().map(ConditionCheck::verdict).toList();
        if (all.contains(Verdict.MET)) {
            return Verdict.MET;
        }
        return all.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MISSED;
    }

    private static String item(List<ConditionCheck> group) {
        String all = words(group).chinese();
        return all.length() > MOST_WORDS ? all.substring(0, MOST_WORDS) : all;
    }

    private static Sentence words(List<ConditionCheck> group) {
        return both(group.stream().map(one -> one.condition().words()).collect(joining("；")));
    }

    private static Sentence says(ConditionCheck one) {
        Double has = one.has();
        String unit = one.condition().unit() == null ? "" : one.condition().unit();
        return has == null ? one.says() : Words.say("application.stands-at", Numbers.plain(has) + unit, one.says());
    }

    private static Sentence both(String words) {
        return new Sentence(words, words);
    }
}
