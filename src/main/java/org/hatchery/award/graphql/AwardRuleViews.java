package org.hatchery.award.graphql;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hatchery.award.rule.AwardBasis;
import org.hatchery.award.rule.AwardCondition;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.award.rule.AwardSum;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows rules of awards, which are public to whoever is signed in. */
@Component
public class AwardRuleViews implements NodeSource {
    private static final String TYPE = "AwardRule";
    private static final double HUNDREDTHS = 100;

    private final AwardRuleDirectory rules;
    private final Clock clock;

    AwardRuleViews(AwardRuleDirectory rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    public AwardRuleView of(AwardRule rule) {
        AwardSum sum = rule.sum();
        AwardBasis basis = sum.basis();
        Integer rate = sum.rate();
        return new AwardRuleView(
                GlobalId.of(TYPE, rule.id().value()),
                rule.id().value(),
                rule.name(),
                rule.original(),
                GlobalId.of("Clause", rule.clause().value()),
                rule.number(),
                GlobalId.of("PolicyDocument", rule.document().value()),
                rule.region(),
                rule.beneficiaries(),
                rule.instrument(),
                rule.mode(),
                rule.frequency(),
                rule.timing(),
                rule.nextYearBudget(),
                rule.isIncomplete() ? null : sum.amount(),
                rate == null ? null : rate / HUNDREDTHS,
                sum.cap(),
                basis == null ? null : basis.words(),
                rule.from(),
                rule.to(),
                rule.isInForce(LocalDate.now(clock)),
                rule.overrides(),
                rule.flaw(),
                rule.conditions().stream().map(AwardCondition::words).toList());
    }

    /** Id of the rule that a global id names. */
    public static AwardRuleId key(String id) {
        return new AwardRuleId(GlobalId.key(TYPE, id));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, AwardRuleView> byKey(Collection<String> keys, Scope scope) {
        return keys.stream()
                .map(AwardRuleId::new)
                .map(rules::find)
                .flatMap(Optional::stream)
                .collect(toMap(rule -> rule.id().value(), this::of));
    }
}
