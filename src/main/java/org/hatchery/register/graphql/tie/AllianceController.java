package org.hatchery.register.graphql.tie;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.register.graphql.institution.InstitutionPayload;
import org.hatchery.register.graphql.institution.InstitutionView;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.institution.Alliance;
import org.hatchery.register.institution.AllianceRules;
import org.hatchery.register.institution.ChangeInstitution;
import org.hatchery.shared.graphql.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code register.graphqls} about alliances. */
@Controller
class AllianceController {
    private final ChangeInstitution changeInstitution;
    private final AllianceRules rules;
    private final InstitutionViews views;
    private final Clock clock;

    AllianceController(ChangeInstitution changeInstitution, AllianceRules rules, InstitutionViews views, Clock clock) {
        this.changeInstitution = changeInstitution;
        this.rules = rules;
        this.views = views;
        this.clock = clock;
    }

    @MutationMapping
    InstitutionPayload describeAlliance(@Argument DescribeAllianceInput input, Actor actor) {
        return Answer.with(
                InstitutionPayload::new,
                () -> views.of(changeInstitution.describe(
                        InstitutionViews.key(input.institution()),
                        input.expectedVersion(),
                        input.toAlliance(),
                        actor)));
    }

    @SchemaMapping(typeName = "Institution")
    @Nullable AllianceView alliance(InstitutionView institution) {
        Alliance alliance = institution.told().getAlliance();
        return alliance == null ? null : AllianceView.of(alliance, rules.current(), LocalDate.now(clock));
    }
}
