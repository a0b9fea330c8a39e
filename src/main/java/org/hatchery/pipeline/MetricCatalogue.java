package org.hatchery.pipeline;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every metric there is, from one file; pipeline, targets, exports and pages use no other definition. */
@Component
public class MetricCatalogue {
    private static final String FILE = "rules/metrics.json";

    private final Map<String, Metric> metrics;

    MetricCatalogue(JsonMapper json) {
        metrics = read(json).stream()
                .collect(toMap(Metric::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Metric> read(JsonMapper json) {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read.", unreadable);
        }
    }

    public List<Metric> all() {
        return List.copyOf(metrics.values());
    }

    /** Those by which carriers are compared. */
    public List<Metric> peers() {
        return metrics.values().stream().filter(Metric::peer).toList();
    }

    public Optional<Metric> find(String key) {
        return Optional.ofNullable(metrics.get(key));
    }

    /** The one that measures what a policy sets targets for, or says why that is not possible. */
    public Optional<Metric> measuring(String indicator) {
        return metrics.values().stream()
                .filter(metric -> metric.indicators().contains(indicator))
                .findFirst();
    }

    /** A metric that another one is made of. */
    Metric get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("There is no metric " + key + "."));
    }
}
