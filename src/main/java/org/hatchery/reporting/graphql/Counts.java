package org.hatchery.reporting.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hatchery.pipeline.graphql.RecordListView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Numbers of reports, each with the list behind it. */
@Component
class Counts {
    private final JsonMapper json;

    Counts(JsonMapper json) {
        this.json = json;
    }

    record CountView(int count, RecordListView records) {}

    /** So many of those that are asked, of which both conditions hold. */
    CountView of(long count, Map<String, Object> which, Map<String, Object> further) {
        Map<String, Object> filter = both(both(which, Map.of("expected", true)), further);
        return new CountView(
                Math.toIntExact(count), new RecordListView("reports", json.writeValueAsString(filter), null));
    }

    static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }
}
