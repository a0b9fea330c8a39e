package org.hatchery.register.party;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Finds whoever may hold a title or be tied, whatever it is. */
@Component
public class PartyDirectory {
    private final Map<PartyKind, PartySource> sources;

    PartyDirectory(List<PartySource> sources) {
        this.sources = sources.stream().collect(toMap(PartySource::kind, Function.identity()));
    }

    /**
     * The party, for somebody who looks after it.
     *
     * @throws Rejection NOT_FOUND for this field outside the scope
     */
    public FoundParty get(PartyKind kind, String key, Scope scope, String field) {
        return find(kind, key)
                .filter(found -> scope.includes(found.visibleTo()))
                .orElseThrow(() -> Rejection.notFound(field));
    }

    /** The party, whoever asks. */
    public Optional<FoundParty> find(PartyKind kind, String key) {
        return Optional.ofNullable(sources.get(kind)).flatMap(source -> source.find(key));
    }
}
