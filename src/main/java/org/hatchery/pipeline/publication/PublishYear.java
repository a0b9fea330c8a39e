package org.hatchery.pipeline.publication;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hatchery.pipeline.metric.Measure;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.publication.PublishedRegion.Shown;
import org.hatchery.pipeline.question.PipelineDirectory;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.totals.keeping.WholeTotals;
import org.hatchery.totals.reading.Reading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Publishes the figures of a year, once: whatever is recorded or corrected later changes nothing of what everybody sees,
 * so nobody learns what one firm said by asking before and after.
 *
 * <p>Never from totals that are being counted anew or lag behind: they would stay wrong for ever.
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
    private final WholeTotals whole;
    private final Clock clock;
    private final ObjectProvider<PublicationHold> holds;

    /** Where totals stood that were waited for in vain, so that not everybody who asks waits for them as long. */
    private Instant stoodAt = Instant.MIN;

    PublishYear(
            PipelineDirectory pipelines,
            CountContributions contributions,
            RegionDirectory regions,
            MetricCatalogue metrics,
            Measure measure,
            DisclosureRules rules,
            PublicationLedger ledger,
            WholeTotals whole,
            ObjectProvider<PublicationHold> holds,
            Clock clock) {
        this.pipelines = pipelines;
        this.contributions = contributions;
        this.regions = regions;
        this.metrics = metrics;
        this.measure = measure;
        this.rules = rules;
        this.ledger = ledger;
        this.whole = whole;
        this.holds = holds;
        this.clock = clock;
    }

    /** The publication of a year, if there is one. */
    Optional<Publication> find(int year) {
        return Optional.ofNullable(ledger.find(year));
    }

    /**
     * Publishes a year whose day has come, unless it has been; what that waits for when it cannot be now.
     *
     * <p>Of two nodes that publish at once the first one counts.
     */
    Optional<Sentence> publish(int year) {
        return find(year).isPresent() ? Optional.empty() : publishNow(year);
    }

    private synchronized Optional<Sentence> publishNow(int year) {
        if (find(year).isPresent()) {
            return Optional.empty();
        }
        Optional<Sentence> held = holds.orderedStream()
                .flatMap(hold -> hold.on(year).stream())
                .findFirst()
                .or(() -> whole.recountedSince().map(this::recounted));
        if (held.isPresent()) {
            return held;
        }
        Instant moment = clock.instant();
        Contributed counted = contributions.of(year);
        if (stoodAt.equals(whole.asOf()) || !whole.reach(moment)) {
            stoodAt = whole.asOf();
            return Optional.of(behind(stoodAt));
        }
        store(year, moment, counted);
        return Optional.empty();
    }

    private Sentence recounted(Instant since) {
        Sentence when = moment(since);
        return Words.say("pipeline.everything-been-counted-anew", when);
    }

    private Sentence behind(Instant asOf) {
        if (asOf.equals(Instant.EPOCH)) {
            return Words.say("pipeline.nothing-been-counted-yet");
        }
        Sentence when = moment(asOf);
        return Words.say("pipeline.totals-stand-published-once", when);
    }

    private Sentence moment(Instant moment) {
        return Spoken.moment(LocalDateTime.ofInstant(moment, clock.getZone()));
    }

    /** What changed while the totals were read is taken as whichever count of it hides more. */
    private void store(int year, Instant moment, Contributed counted) {
        WholeTotals.Stale stale = counted.and(whole.stale());
        String edition = year + "-" + UUID.randomUUID();
        Set<RegionCode> all = regions.everyCode();
        Map<RegionCode, Reading> readings = pipelines.read(all, new Period(String.valueOf(year)), PipelineFilter.ALL);
        Contributed again = contributions.of(year);
        Map<Topic, Set<RegionCode>> hidden = new Concealment(
                        parents(all),
                        regions::everBelow,
                        readings,
                        (topic, region) -> counted.of(topic, region).least(again.of(topic, region)),
                        measure::amount,
                        rules.rule().largestPercent(),
                        stale.places())
                .hidden();
        List<PublishedRegion> figures = all.stream()
                .filter(code -> isTold(code, readings, hidden))
                .map(code -> new PublishedRegion(
                        PublishedRegion.id(edition, code), year, code, shown(code, readings, hidden)))
                .toList();
        ledger.store(new Publication(year, edition, LocalDate.now(clock), moment, incomplete(stale)), figures);
    }

    /** The places and all above them; what is nowhere in the totals yet may belong anywhere in the nation. */
    private Set<RegionCode> incomplete(WholeTotals.Stale stale) {
        Set<RegionCode> incomplete = new TreeSet<>();
        if (stale.subjects() > 0) {
            incomplete.add(RegionCode.NATION);
        }
        stale.places().forEach(place -> {
            for (var at = Optional.of(place); at.isPresent(); at = regions.parent(at.get())) {
                incomplete.add(at.get());
            }
        });
        return incomplete;
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
