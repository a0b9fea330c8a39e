package org.hatchery.pipeline.publication;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.pipeline.metric.Measure;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.publication.PublishedRegion.Shown;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.hatchery.shared.Sentence;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Answers what everybody may know of a region and a year, as it was published. */
@Component
@NamedInterface(propagate = false)
public class PublicPipelineDirectory {
    private final PublishYear publish;
    private final DisclosureRules rules;
    private final RegionDirectory regions;
    private final MetricCatalogue metrics;
    private final Measure measure;
    private final MongoOperations mongo;
    private final Clock clock;

    PublicPipelineDirectory(
            PublishYear publish,
            DisclosureRules rules,
            RegionDirectory regions,
            MetricCatalogue metrics,
            Measure measure,
            MongoOperations mongo,
            Clock clock) {
        this.publish = publish;
        this.rules = rules;
        this.regions = regions;
        this.metrics = metrics;
        this.measure = measure;
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * One figure.
     *
     * @param value null when it is hidden or cannot be told
     */
    @NamedInterface(propagate = false)
    public record Figure(Metric metric, @Nullable BigDecimal value, boolean suppressed) {}

    /**
     * Figures of a region and of those directly below it, as they were published on a day.
     *
     * @param countedUpTo everything recorded before then is in them
     * @param complete whether every carrier of the region was counted as it stood
     */
    @NamedInterface(propagate = false)
    public record Figures(
            LocalDate publishedOn, Instant countedUpTo, boolean complete, Map<RegionCode, List<Figure>> ofRegions) {}

    /** First day on which a year may be published. */
    public LocalDate dayFor(int year) {
        return rules.rule().dayFor(year);
    }

    /**
     * Sees to it that a year is published, unless it cannot be just now; then the sentence says what that waits for, as
     * the end of a longer one. Whoever asks has checked that the day has come.
     */
    public Optional<Sentence> publish(int year) {
        return publish.publish(year);
    }

    /** The figures of a published year. */
    public Figures read(RegionCode region, int year) {
        Publication publication = publish.find(year).orElseThrow();
        List<RegionCode> wanted = Stream.concat(Stream.of(region), regions.everBelow(region).stream())
                .toList();
        Map<RegionCode, PublishedRegion> stored = mongo
                .find(
                        new Query(Criteria.where("_id")
                                .in(wanted.stream()
                                        .map(code -> PublishedRegion.id(publication.edition(), code))
                                        .toList())),
                        PublishedRegion.class)
                .stream()
                .collect(toMap(PublishedRegion::region, one -> one));
        Map<RegionCode, List<Figure>> figures = new LinkedHashMap<>();
        wanted.forEach(code ->
                figures.put(code, stored.containsKey(code) ? figures(stored.get(code)) : figuresOfNothing(year)));
        Instant upTo = publication.countedUpTo();
        return new Figures(
                publication.publishedOn(),
                upTo == null
                        ? publication
                                .publishedOn()
                                .atStartOfDay(clock.getZone())
                                .toInstant()
                        : upTo,
                publication.isComplete(region),
                figures);
    }

    private List<Figure> figures(PublishedRegion published) {
        return published.figures().stream().map(this::figure).toList();
    }

    private Figure figure(Shown shown) {
        String value = shown.value();
        return new Figure(
                metrics.get(shown.metric()),
                value == null || value.isEmpty() ? null : new BigDecimal(value),
                shown.suppressed());
    }

    private List<Figure> figuresOfNothing(int year) {
        Period period = new Period(String.valueOf(year));
        Reading nothing = Reading.sum(Stream.of(), Window.of(period, period.lastDay()), PipelineFilter.ALL);
        return Arrays.stream(Topic.values())
                .flatMap(topic -> topic.metrics().stream())
                .map(metrics::get)
                .map(metric -> new Figure(metric, measure.of(metric, nothing).value(), false))
                .toList();
    }
}
