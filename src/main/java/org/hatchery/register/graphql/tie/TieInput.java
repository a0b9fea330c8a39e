package org.hatchery.register.graphql.tie;

import java.time.LocalDate;
import org.hatchery.register.graphql.PartyRef;
import org.hatchery.register.tie.TieKind;
import org.hatchery.register.tie.TieParties;
import org.jspecify.annotations.Nullable;

/** Two parties to tie, as sent. */
record TieInput(
        TieKind kind,
        String party,
        String other,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String terms) {
    TieParties.Wish toWish() {
        PartyRef one = PartyRef.of(party);
        PartyRef two = PartyRef.of(other);
        return new TieParties.Wish(kind, one.kind(), one.key(), two.kind(), two.key(), from, to, terms);
    }
}
