package org.hatchery.register.graphql.tie;

import java.time.LocalDate;
import org.hatchery.register.graphql.PartyView;
import org.hatchery.register.tie.PartyTie;
import org.hatchery.register.tie.TieKind;
import org.jspecify.annotations.Nullable;

/** Tie as shown; what the viewer can do is answered by the controller. */
public record PartyTieView(
        String id,
        int version,
        PartyTie told,
        TieKind kind,
        PartyView party,
        PartyView other,
        LocalDate from,
        @Nullable LocalDate to,
        boolean lasting,
        @Nullable String terms,
        @Nullable String endedBecause,
        boolean sample) {}
