package org.hatchery.export.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hatchery.export.ExportDirectory;
import org.hatchery.export.ExportId;
import org.hatchery.export.ExportState;
import org.hatchery.identity.Actor;
import org.hatchery.live.Moving;
import org.springframework.stereotype.Component;

/** How far exports are, for whoever waits for them. */
@Component
class ExportsUnderWay implements Moving {
    private final ExportDirectory exports;

    ExportsUnderWay(ExportDirectory exports) {
        this.exports = exports;
    }

    @Override
    public String type() {
        return ExportViews.TYPE;
    }

    @Override
    public Map<String, ?> now(Collection<String> keys, Actor actor) {
        Map<String, Stand> found = new HashMap<>();
        keys.forEach(key -> exports.find(new ExportId(key), actor)
                .ifPresent(export -> found.put(key, new Stand(export.state(), export.done()))));
        return found;
    }

    private record Stand(ExportState state, int done) {}
}
