package org.hatchery.incubation.graphql;

import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.act.UndoRegistration;
import org.hatchery.shared.graphql.Answer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The field of {@code incubation.graphqls} by which a firm is a team again. */
@Controller
class RegistrationController {
    private final UndoRegistration undoRegistration;
    private final IncubateeViews views;

    RegistrationController(UndoRegistration undoRegistration, IncubateeViews views) {
        this.undoRegistration = undoRegistration;
        this.views = views;
    }

    @MutationMapping
    UndoRegistrationPayload undoRegistration(@Argument UndoRegistrationInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                UndoRegistrationPayload::new, () -> views.of(undoRegistration.undo(input.toRequest(), receipt, actor)));
    }
}
