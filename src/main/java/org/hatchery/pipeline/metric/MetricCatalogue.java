package org.hatchery.pipeline.metric;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.shared.RuleText;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every metric there is, from one file of each module; pipeline, targets, exports and pages use no other definition. */
@Component
@NamedInterface(propagate = false)
public class MetricCatalogue {
    private static final String FILES = "classpath*:rules/metrics/*.json";

    private final Map<String, Metric> metrics = new LinkedHashMap<>();

    /**
     * All that modules contributed, file by file.
     *
     * @throws IllegalStateException when two are called alike, since a target or a page could mean either
     */
    public MetricCatalogue(JsonMapper json) {
        for (Resource file : files()) {
            RuleText.read(file, json, new TypeReference<List<Metric>>() {}).forEach(this::add);
        }
    }

    private void add(Metric metric) {
        if (metrics.putIfAbsent(metric.key(), metric) != null) {
            throw new IllegalStateException("Two metrics are called " + metric.key() + ".");
        }
    }

    private static List<Resource> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILES + " cannot be read.", unreadable);
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
    public Metric get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("There is no metric " + key + "."));
    }
}
