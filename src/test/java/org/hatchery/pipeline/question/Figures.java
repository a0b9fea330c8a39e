package org.hatchery.pipeline.question;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.reading.Share;
import tools.jackson.databind.JsonNode;

/** The figures of some carriers in a plain form, so that two ways of counting can be compared. */
public record Figures(
        int carriers,
        List<Integer> funnel,
        List<Integer> entries,
        Map<String, Integer> labels,
        Map<String, Integer> graduations,
        Map<String, Integer> exits,
        Share graduationRate,
        OptionalDouble median,
        List<Share> occupancy,
        Map<String, ServiceTally> services) {

    /** What is shown where nothing ever happened. */
    static final Figures NOTHING = new Figures(
            0,
            List.of(0, 0, 0, 0),
            List.of(0, 0, 0),
            Map.of(),
            Map.of(),
            Map.of(),
            Share.of(0, 0),
            OptionalDouble.empty(),
            List.of(Share.of(0, 0), Share.of(0, 0), Share.of(0, 0), Share.of(0, 0)),
            Map.of());

    /** Reads the fragment {@code Figures} of the clients' operation. */
    static Figures of(JsonNode shown) {
        JsonNode use = shown.path("occupancy");
        JsonNode median = shown.path("medianMonthsToGraduation");
        return new Figures(
                shown.path("carriers").asInt(),
                numbers(shown.path("funnel"), "preIncubation", "inIncubation", "graduated", "exited"),
                numbers(shown.path("entries"), "firms", "teams", "registrations"),
                counts(shown.at("/funnel/labels"), "kind", "firms"),
                counts(shown.at("/graduations/byGround"), "ground", "firms"),
                counts(shown.at("/exits/byReason"), "reason", "incubatees"),
                share(shown.path("graduationRate"), 1),
                median.isNull() ? OptionalDouble.empty() : OptionalDouble.of(median.asDouble()),
                List.of(
                        share(use.path("area"), 100),
                        share(use.path("areaOverPeriod"), 100),
                        share(use.path("workstations"), 1),
                        share(use.path("workstationsOverPeriod"), 1)),
                each(shown.path("services")).stream()
                        .collect(toMap(row -> row.path("kind").asString(), Figures::services)));
    }

    private static ServiceTally services(JsonNode row) {
        return new ServiceTally(
                row.path("count").asInt(),
                row.path("hours").asDouble(),
                Yuan.of(row.path("fees").asString()),
                row.path("attendees").asInt());
    }

    private static Share share(JsonNode ratio, int parts) {
        return Share.of(
                Math.round(ratio.path("numerator").asDouble() * parts),
                Math.round(ratio.path("denominator").asDouble() * parts));
    }

    private static List<Integer> numbers(JsonNode node, String... names) {
        return List.of(names).stream().map(name -> node.path(name).asInt()).toList();
    }

    private static Map<String, Integer> counts(JsonNode rows, String key, String count) {
        return each(rows).stream()
                .collect(toMap(
                        row -> row.path(key).asString(), row -> row.path(count).asInt()));
    }

    public static List<JsonNode> each(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private static <V> Map<String, V> plain(Map<?, V> byKey) {
        Map<String, V> plain = new TreeMap<>();
        byKey.forEach((key, value) -> plain.put(String.valueOf(key), value));
        return plain;
    }
}
