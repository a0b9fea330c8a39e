package org.hatchery.figures.graphql;

import org.hatchery.figures.YearFiguresState;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;

/** What the caller may do with the figures of a year now, as shown. */
record YearFiguresActionsView(boolean enter, boolean confirm, boolean giveBack) {
    static YearFiguresActionsView of(YearFiguresView figures, Actor actor) {
        boolean firm = actor.is(Role.FIRM, Role.ADMIN);
        boolean carrier = actor.is(Role.CARRIER_MANAGER, Role.ADMIN);
        boolean entered = figures.state() == YearFiguresState.ENTERED;
        boolean bureau = actor.is(Role.BUREAU) && figures.enteredFor();
        boolean mayConfirm = (carrier || bureau) && !actor.id().equals(figures.enteredBy());
        return new YearFiguresActionsView(
                firm || (carrier && !figures.firmsOwn()),
                mayConfirm && entered && !figures.preliminary(),
                carrier && figures.state() != YearFiguresState.RETURNED);
    }
}
