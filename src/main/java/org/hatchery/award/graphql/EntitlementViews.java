package org.hatchery.award.graphql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.entitlement.EntitlementState;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.FactSource;
import org.hatchery.award.rule.ConditionAnswer;
import org.hatchery.award.rule.Gap;
import org.hatchery.award.rule.GapMeasure;
import org.hatchery.award.rule.Verdict;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a party may claim: what it may claim first, then what it is closest to, what ended last. */
@Component
class EntitlementViews {
    private static final List<EntitlementState> ORDER = List.of(
            EntitlementState.MET,
            EntitlementState.INCOMPLETE,
            EntitlementState.UNKNOWN,
            EntitlementState.MISSED,
            EntitlementState.ENDED,
            EntitlementState.NOT_FOR);

    private final AwardRuleViews rules;

    EntitlementViews(AwardRuleViews rules) {
        this.rules = rules;
    }

    record Answer(
            AwardRuleView rule,
            EntitlementState state,
            @Nullable Yuan amount,
            @Nullable Yuan upTo,
            @Nullable LocalDate since,
            @Nullable Sentence ended,
            List<Sentence> caveats,
            List<Condition> conditions) {}

    record Condition(
            Sentence words,
            Verdict verdict,
            @Nullable LocalDate since,
            @Nullable GapView gap,
            Sentence says,
            @Nullable Sentence supplier,
            List<Fact> facts) {}

    record GapView(GapMeasure measure, BigDecimal has, BigDecimal needs, BigDecimal missing) {}

    record Fact(
            Sentence says,
            LocalDate from,
            @Nullable Yuan amount,
            @Nullable String source) {}

    record All(String subject, String name, LocalDate on, List<Answer> answers) {}

    All of(AwardSubject subject, LocalDate on, List<Entitlement> found) {
        return new All(
                GlobalId.of(subject.kind().type(), subject.key()),
                subject.name(),
                on,
                found.stream()
                        .sorted(Comparator.comparing((Entitlement one) -> ORDER.indexOf(one.state()))
                                .thenComparing(Entitlement::open))
                        .map(this::answer)
                        .toList());
    }

    private Answer answer(Entitlement one) {
        return new Answer(
                rules.of(one.rule()),
                one.state(),
                one.amount().exact(),
                one.amount().upTo(),
                one.since(),
                one.ended(),
                one.caveats(),
                one.conditions().stream().map(EntitlementViews::condition).toList());
    }

    private static Condition condition(ConditionAnswer answer) {
        return new Condition(
                answer.condition().words(),
                answer.verdict(),
                answer.since(),
                answer.gap() == null ? null : gap(answer.gap()),
                answer.says(),
                answer.supplier(),
                answer.facts().stream()
                        .limit(MOST_FACTS)
                        .map(EntitlementViews::fact)
                        .toList());
    }

    /** So many facts show what a condition was told by; who needs all of them opens the register. */
    private static final int MOST_FACTS = 20;

    private static GapView gap(Gap gap) {
        int places = gap.measure() == GapMeasure.AMOUNT ? 2 : 0;
        return new GapView(
                gap.measure(),
                BigDecimal.valueOf(gap.has(), places),
                BigDecimal.valueOf(gap.needs(), places),
                BigDecimal.valueOf(gap.missing(), places));
    }

    private static Fact fact(AwardFact fact) {
        FactSource source = fact.source();
        return new Fact(
                fact.says(),
                fact.from(),
                fact.amount(),
                source == null ? null : GlobalId.of(source.type(), source.key()));
    }
}
