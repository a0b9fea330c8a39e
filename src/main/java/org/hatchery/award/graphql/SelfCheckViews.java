package org.hatchery.award.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.rule.Verdict;
import org.hatchery.award.selfcheck.ConditionCheck;
import org.hatchery.award.selfcheck.RuleCheck;
import org.hatchery.award.selfcheck.SelfCheck;
import org.hatchery.award.selfcheck.TitleCheck;
import org.hatchery.carrier.recognition.ConditionForce;
import org.hatchery.carrier.recognition.RecognitionRule;
import org.hatchery.carrier.recognition.RuleCondition;
import org.hatchery.register.title.TitleKind;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** Shows which titles are within reach of a party. */
final class SelfCheckViews {
    private SelfCheckViews() {}

    record All(String subject, String name, LocalDate on, List<Rule> rules, List<Held> titles) {}

    record Rule(RecognitionRule rule, Verdict verdict, int met, int missed, int unknown, List<Condition> conditions) {}

    record Condition(
            String indicator,
            String words,
            ConditionForce force,
            @Nullable String anyOf,
            Verdict verdict,
            @Nullable Double has,
            @Nullable Double needs,
            @Nullable Double missing,
            @Nullable String unit,
            @Nullable LocalDate since,
            Sentence says) {}

    record Held(
            TitleKind kind,
            @Nullable String title,
            @Nullable LocalDate since,
            @Nullable LocalDate endsOn) {}

    static All of(SelfCheck check) {
        return new All(
                GlobalId.of(check.subject().kind().type(), check.subject().key()),
                check.subject().name(),
                check.day(),
                check.rules().stream().map(SelfCheckViews::rule).toList(),
                check.titles().stream().map(SelfCheckViews::held).toList());
    }

    private static Rule rule(RuleCheck check) {
        return new Rule(
                check.rule(),
                check.verdict(),
                check.count(Verdict.MET),
                check.count(Verdict.MISSED),
                check.count(Verdict.UNKNOWN),
                check.conditions().stream().map(SelfCheckViews::condition).toList());
    }

    private static Condition condition(ConditionCheck check) {
        RuleCondition condition = check.condition();
        return new Condition(
                condition.indicator(),
                condition.words(),
                condition.force(),
                condition.anyOf(),
                check.verdict(),
                check.has(),
                condition.value(),
                check.missing(),
                condition.unit(),
                check.since(),
                check.says());
    }

    private static Held held(TitleCheck check) {
        AwardFact fact = check.held();
        String title = check.title();
        return fact == null
                ? new Held(check.kind(), null, null, null)
                : new Held(check.kind(), title == null ? null : GlobalId.of("Title", title), fact.from(), fact.to());
    }
}
