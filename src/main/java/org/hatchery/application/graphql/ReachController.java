package org.hatchery.application.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.hatchery.application.dossier.EligibleAgainstApplied;
import org.hatchery.application.dossier.EligibleAgainstApplied.Reach;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who may claim an award and who has, in {@code application.graphqls}. */
@Controller
class ReachController {
    private static final String BETWEEN = "\u001f";

    private final EligibleAgainstApplied reach;
    private final AwardRuleDirectory rules;

    ReachController(EligibleAgainstApplied reach, AwardRuleDirectory rules) {
        this.reach = reach;
        this.rules = rules;
    }

    @QueryMapping
    @Nullable AwardReachView eligibleAgainstApplied(
            @Argument RegionCode region,
            @Argument String rule,
            @Argument int size,
            @Argument @Nullable String after,
            Actor actor) {
        AwardRuleId id = ApplicationForms.rule(rule);
        if (!actor.scope().includes(region.visibleTo()) || rules.find(id).isEmpty()) {
            return null;
        }
        Reach found =
                reach.look(id, region, new PageRequest(size, after == null ? null : read(after), false), actor.scope());
        return new AwardReachView(
                found.looked(),
                found.eligible(),
                found.applied(),
                found.waiting().stream()
                        .map(one -> new ReachedIncubateeView(
                                GlobalId.of("Incubatee", one.incubatee().value()), one.name(), one.sum()))
                        .toList(),
                found.next() == null ? null : write(found.next()));
    }

    private static String write(List<String> place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, place).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(String after) {
        try {
            List<String> place = List.of(
                    new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(BETWEEN, -1));
            if (place.size() == 2) {
                return place;
            }
        } catch (IllegalArgumentException notOurs) {
            // told below
        }
        throw new RequestError(ErrorCode.INVALID_CURSOR, Words.say("application.no-such-place"));
    }
}
