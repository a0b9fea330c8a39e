package org.hatchery.local.sample;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.totals.keeping.KeepTotals;
import org.hatchery.totals.keeping.RebuildTotals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Fills an empty database with the sample at start; one that has carriers keeps what it has. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class LoadSample implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(LoadSample.class);

    private final MongoOperations mongo;
    private final BulkStore bulk;
    private final RegionDirectory regions;
    private final IncubationRules rules;
    private final SampleSettings settings;
    private final StoreChapters chapters;
    private final RebuildTotals rebuild;
    private final KeepTotals totals;
    private final Clock clock;

    LoadSample(
            MongoOperations mongo,
            RegionDirectory regions,
            IncubationRules rules,
            SampleSettings settings,
            StoreChapters chapters,
            RebuildTotals rebuild,
            KeepTotals totals,
            Clock clock) {
        this.chapters = chapters;
        this.rebuild = rebuild;
        this.totals = totals;
        this.mongo = mongo;
        this.bulk = new BulkStore(mongo);
        this.regions = regions;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments none) {
        if (!mongo.exists(new Query(), Carrier.class)) {
            List<Carrier> carriers = load();
            count();
            chapters.storeCounted(given(), carriers);
        }
    }

    /** Of all that it made and stored, only the carriers are still asked for. */
    private List<Carrier> load() {
        long begun = System.nanoTime();
        Sample sample = SampleMaker.make(given(), settings);
        long made = System.nanoTime();
        store(sample);
        log.info(
                "Sample data: {} carriers, {} firms and teams, {} stays, {} services; made in {} ms, stored in {} ms",
                sample.carriers().size(),
                sample.incubatees().size(),
                sample.stays().size(),
                sample.services().size(),
                milliseconds(begun, made),
                milliseconds(made, System.nanoTime()));
        return sample.carriers();
    }

    /** So that the first answer has figures. */
    private void count() {
        long begun = System.nanoTime();
        totals.catchUp();
        log.info("Sample data: counted in {} ms", milliseconds(begun, System.nanoTime()));
    }

    private static long milliseconds(long from, long to) {
        return (to - from) / 1_000_000;
    }

    /**
     * Carriers come last, so a load cut short is known by their absence and done again; nothing of it is marked, so before
     * them all is asked to be counted.
     */
    private void store(Sample sample) {
        var others = CompletableFuture.runAsync(() -> chapters.store(given(), sample));
        List.of(Service.class, Stay.class, Incubatee.class).forEach(this::clear);
        // whoever starts the service waits for this: one kind is encoded while another is stored
        List.of(sample.services(), sample.stays(), sample.incubatees()).parallelStream()
                .forEach(bulk::add);
        others.join();
        rebuild.request("sample", "载入示例数据");
        bulk.add(sample.carriers());
    }

    private void clear(Class<?> type) {
        mongo.remove(query(where("sample").is(true)), type);
    }

    private Given given() {
        LocalDate today = LocalDate.now(clock);
        return new Given(today, clock.getZone(), new Known(regions), new RememberedRules(rules, today));
    }

    /** The divisions the database knows. */
    private record Known(RegionDirectory regions) implements Given.Divisions {
        @Override
        public boolean isPlace(RegionCode code) {
            return regions.isPlace(code);
        }

        @Override
        public Region get(RegionCode code) {
            return regions.get(code);
        }

        @Override
        public RegionCode above(RegionCode code) {
            return regions.parent(code).orElseThrow();
        }
    }
}
