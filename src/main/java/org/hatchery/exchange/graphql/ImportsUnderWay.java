package org.hatchery.exchange.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hatchery.exchange.job.Import;
import org.hatchery.exchange.job.ImportDirectory;
import org.hatchery.exchange.job.ImportId;
import org.hatchery.exchange.job.ImportState;
import org.hatchery.exchange.job.RowState;
import org.hatchery.identity.Actor;
import org.hatchery.live.Moving;
import org.springframework.stereotype.Component;

/** How far imports are, for whoever waits for them. */
@Component
class ImportsUnderWay implements Moving {
    private final ImportDirectory imports;

    ImportsUnderWay(ImportDirectory imports) {
        this.imports = imports;
    }

    @Override
    public String type() {
        return ImportViews.TYPE;
    }

    @Override
    public Map<String, ?> now(Collection<String> keys, Actor actor) {
        var found = imports.find(keys.stream().map(ImportId::new).toList(), actor.scope());
        var counts = imports.counts(found.stream().map(Import::id).toList());
        Map<String, Stand> now = new HashMap<>();
        found.forEach(one ->
                now.put(one.id().value(), new Stand(one.state(), counts.getOrDefault(one.id(), Map.of()))));
        return now;
    }

    private record Stand(ImportState state, Map<RowState, Integer> rows) {}
}
