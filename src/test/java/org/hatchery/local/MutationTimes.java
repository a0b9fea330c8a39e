package org.hatchery.local;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How long published mutations took beside what they are declared to cost, cheapest unit first; kept in {@code target/cost-mutations.txt}. */
record MutationTimes(List<Row> measured) {
    /** Many are measured once, beside another class: what the machine does else in that one moment is no cost of theirs. */
    private static final double PAUSE_MILLIS = 250;

    static MutationTimes of(JsonNode manifest, MeterRegistry meters) {
        return new MutationTimes(manifest.path("operations").properties().stream()
                .flatMap(entry -> row(entry, meters))
                .sorted(comparingDouble(Row::ratio))
                .toList());
    }

    private static Stream<Row> row(Map.Entry<String, JsonNode> operation, MeterRegistry meters) {
        if (!operation.getValue().path("kind").asString().equals("mutation")) {
            return Stream.empty();
        }
        Collection<Timer> timers = meters.find("hatchery.graphql")
                .tag("operation", operation.getKey())
                .timers();
        long times = timers.stream().mapToLong(Timer::count).sum();
        double millis = timers.stream()
                .mapToDouble(timer -> timer.totalTime(TimeUnit.MILLISECONDS))
                .sum();
        int declared = operation.getValue().path("cost").asInt();
        return times == 0 ? Stream.empty() : Stream.of(new Row(operation.getKey(), declared, millis / times));
    }

    /** Those that took so many times what the median one takes for as many units, and longer than a pause of the machine explains. */
    List<Row> farAbove(int times) {
        double usual = measured.get(measured.size() / 2).ratio();
        return measured.stream()
                .filter(row -> row.millis() > times * usual * row.declared() + PAUSE_MILLIS)
                .toList();
    }

    void write() throws IOException {
        String table = measured.stream().map(Row::toString).collect(joining("\n"));
        Files.writeString(Path.of("target/cost-mutations.txt"), table + "\n");
    }

    /** One mutation: its declared units and the milliseconds that it took on average. */
    record Row(String name, int declared, double millis) {
        double ratio() {
            return millis / declared;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "| %s | %d | %.1f | %.3f |", name, declared, millis, ratio());
        }
    }
}
