package org.hatchery.register.graphql.tie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.register.graphql.PartyView;
import org.hatchery.register.tie.PartyTie;
import org.hatchery.register.tie.TieDirectory;
import org.hatchery.register.tie.TieId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows ties, also those of the parties of a page at once. */
@Component
class TieViews implements NodeSource {
    private static final String TYPE = "PartyTie";

    private final TieDirectory ties;
    private final Clock clock;

    TieViews(TieDirectory ties, Clock clock) {
        this.ties = ties;
        this.clock = clock;
    }

    PartyTieView of(PartyTie tie) {
        return new PartyTieView(
                GlobalId.of(TYPE, tie.id().value()),
                (int) tie.changes(),
                tie,
                tie.kind(),
                PartyView.of(tie.party()),
                PartyView.of(tie.other()),
                tie.from(),
                tie.to(),
                tie.isOn(LocalDate.now(clock)),
                tie.terms(),
                tie.endedBecause(),
                tie.sample());
    }

    /** Those of the parties of these views, whichever end they are at, by one command. */
    <V> Map<V, List<PartyTieView>> of(List<V> parties, Function<V, String> code, Actor actor) {
        List<PartyTie> found = ties.of(parties.stream().map(code).toList(), actor.scope());
        Map<V, List<PartyTieView>> answer = new HashMap<>();
        parties.forEach(party -> answer.put(
                party,
                found.stream()
                        .filter(tie -> code.apply(party).equals(tie.partyCode())
                                || code.apply(party).equals(tie.otherCode()))
                        .map(this::of)
                        .toList()));
        return answer;
    }

    static TieId key(String id) {
        return new TieId(GlobalId.key(TYPE, id));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, PartyTieView> byKey(Collection<String> keys, Scope scope) {
        return ties.find(keys.stream().map(TieId::new).toList(), scope).stream()
                .collect(Collectors.toMap(tie -> tie.id().value(), this::of));
    }
}
