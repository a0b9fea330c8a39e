package org.hatchery.pipeline;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hatchery.pipeline.PublishedRegion.Shown;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.hatchery.totals.Reading;
import org.springframework.stereotype.Component;

/**
 * Publishes the figures of a year, once: whatever is recorded or corrected later changes nothing of what everybody sees,
 * so nobody learns what one firm said by asking before and after.
 */
@Component
class PublishYear {
    private final PipelineDirectory pipelines;
    private final CountContributions contributions;
    private final RegionDirectory regions;
    private final MetricCatalogue metrics;
    private final Measure measure;
    private final DisclosureRules rules;
    private final PublicationLedger ledger;
    private final Clock clock;

    PublishYear(
            PipelineDirectory pipelines,
            CountContributions contributions,
            RegionDirectory regions,
            MetricCatalogue metrics,
            Measure measure,
            DisclosureRules rules,
            PublicationLedger ledger,
            Clock clock) {
        this.pipelines = pipelines;
        this.contributions = contributions;
        this.regions = regions;
        this.metrics = metrics;
        this.measure = measure;
        this.rules = rules;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The publication of a year whose day has come; of two nodes that publish at once the first one counts. */
    Publication publication(int year) {
        Publication known = ledger.find(year);
        return known == null ? publish(year) : known;
    }

    private Publication publish(int year) {
        String edition = year + "-" + UUID.randomUUID();
        return ledger.store(new Publication(year, edition, LocalDate.now(clock)), figures(year, edition));
    }

    private List<PublishedRegion> figures(int year, String edition) {
        Set<RegionCode> all = regions.everyCode();
        Map<RegionCode, Reading> readings = pipelines.read(all, new Period(String.valueOf(year)), PipelineFilter.ALL);
        var counted = contributions.of(year);
        Map<Topic, Set<RegionCode>> hidden = new Concealment(
                        parents(all),
                        regions::everBelow,
                        readings,
                        (topic, region) ->
                                Objects.requireNonNull(counted.get(topic)).getOrDefault(region, Contributions.NONE),
                        rules.rule().largestPercent())
                .hidden();
        return all.stream()
                .filter(code -> isTold(code, readings, hidden))
                .map(code -> new PublishedRegion(
                        PublishedRegion.id(edition, code), year, code, shown(code, readings, hidden)))
                .toList();
    }

    /** Divisions with others below them, the nation first. */
    private List<RegionCode> parents(Set<RegionCode> all) {
        return all.stream()
                .filter(code -> !regions.everBelow(code).isEmpty())
                .sorted(comparing(this::depth).thenComparing(code -> code))
                .toList();
    }

    private int depth(RegionCode code) {
        return regions.parent(code).map(above -> depth(above) + 1).orElse(0);
    }

    private static boolean isTold(
            RegionCode code, Map<RegionCode, Reading> readings, Map<Topic, Set<RegionCode>> hidden) {
        Reading reading = Objects.requireNonNull(readings.get(code));
        return !reading.isEmpty()
                || !reading.year().isZero()
                || hidden.values().stream().anyMatch(some -> some.contains(code));
    }

    private List<Shown> shown(RegionCode code, Map<RegionCode, Reading> readings, Map<Topic, Set<RegionCode>> hidden) {
        Reading reading = Objects.requireNonNull(readings.get(code));
        return Arrays.stream(Topic.values())
                .flatMap(topic -> topic.metrics().stream()
                        .map(key -> hidden.getOrDefault(topic, Set.of()).contains(code)
                                ? new Shown(key, null, true)
                                : new Shown(key, value(key, reading), false)))
                .toList();
    }

    private String value(String key, Reading reading) {
        return Optional.ofNullable(measure.of(metrics.get(key), reading).value())
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
