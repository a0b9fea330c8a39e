package org.hatchery.incubation.graphql;

import org.hatchery.firm.TakeBackRegistration;
import org.hatchery.firm.graphql.IncubateeViews;

/** Firm that is a team, as sent. */
record UndoRegistrationInput(String idempotencyKey, String firm, int expectedVersion, String reason) {
    TakeBackRegistration.Request toRequest() {
        return new TakeBackRegistration.Request(IncubateeViews.key(firm), expectedVersion, reason);
    }
}
