package org.hatchery.firm.graphql;

import java.util.List;
import org.hatchery.firm.ChangeIncubatee;
import org.hatchery.firm.ConsentToAdmission;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.Answer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code firm.graphqls} by which firms and teams decide who admits them and who may reach them. */
@Controller
class ConsentController {
    private final ConsentToAdmission consents;
    private final ChangeIncubatee changeIncubatee;
    private final IncubateeViews views;

    ConsentController(ConsentToAdmission consents, ChangeIncubatee changeIncubatee, IncubateeViews views) {
        this.consents = consents;
        this.changeIncubatee = changeIncubatee;
        this.views = views;
    }

    @MutationMapping
    ConsentPayload consentToAdmission(@Argument ConsentToAdmissionInput input, Actor actor) {
        try {
            var given = consents.give(
                    IncubateeViews.key(input.incubatee()), input.expectedVersion(), input.agreement(), actor);
            return new ConsentPayload(
                    views.of(given.incubatee()), given.code(), given.consent().until(), List.of());
        } catch (Rejection declined) {
            return new ConsentPayload(null, null, null, declined.errors());
        }
    }

    @MutationMapping
    IncubateePayload withdrawConsent(@Argument WithdrawConsentInput input, Actor actor) {
        return Answer.with(
                IncubateePayload::new,
                () -> views.of(
                        consents.withdraw(IncubateeViews.key(input.incubatee()), input.expectedVersion(), actor)));
    }

    @MutationMapping
    IncubateePayload eraseContact(@Argument EraseContactInput input, Actor actor) {
        return Answer.with(
                IncubateePayload::new,
                () -> views.of(changeIncubatee.eraseContact(
                        IncubateeViews.key(input.incubatee()), input.expectedVersion(), actor)));
    }
}
