package org.hatchery.application.dossier;

import java.time.Clock;
import java.util.Set;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: a person of the authority whose rule it is enters the true amount and where it was found. */
@Service
public class CompleteAwardAmount {
    private final AwardRuleDirectory rules;
    private final AwardCompletions completions;
    private final Clock clock;

    CompleteAwardAmount(AwardRuleDirectory rules, AwardCompletions completions, Clock clock) {
        this.rules = rules;
        this.completions = completions;
        this.clock = clock;
    }

    /**
     * Enters it, once.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE for another authority; WRONG_STATE for a rule that is not damaged;
     *     ALREADY_REGISTERED
     */
    public AwardCompletion complete(AwardRuleId id, Yuan amount, String source, Actor actor) {
        AwardRule rule = rules.get(id, "rule");
        if (!actor.scope().includes(Set.of(Scope.region(rule.region().value())))) {
            throw new Rejection(UserErrorCode.NOT_RESPONSIBLE, "rule", Words.say("application.not-your-rule"));
        }
        if (!rule.isIncomplete()) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "rule", Words.say("application.not-damaged"));
        }
        try {
            return completions.insert(new AwardCompletion(id.value(), amount, source, actor.id(), clock.instant()));
        } catch (DuplicateKeyException known) {
            throw new Rejection(UserErrorCode.ALREADY_REGISTERED, "rule", Words.say("application.completed-already"));
        }
    }
}
