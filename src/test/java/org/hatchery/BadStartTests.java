package org.hatchery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.identity.Role;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A service on a database in which one document of every collection cannot be read … */
@Tag("integration")
class BadStartTests {
    /** What the service writes about itself, not what people record. */
    private static final Set<String> OWN =
            Set.of("migrations", "migrationTurn", "setAside", "rebuilds", "totals", "postings", "outdated");

    private static final String FIGURES =
            "{ pipeline(region: \"100000\", period: \"%d\") { total { metrics { metric { key } value } } } }";

    @ParameterizedTest(name = "migrated anew: {0}")
    @ValueSource(booleans = {false, true})
    void startsAnswersWithTheFiguresOfBeforeAndTellsWhatItCouldNotRead(boolean anew) {
        OwnService first = new OwnService(12, 200);
        JsonNode before;
        SharedDatabase database;
        try {
            Soundness.awaitCount(first);
            before = figures(first);
            spoil(first.bean(MongoOperations.class));
        } finally {
            database = first.stop();
        }
        database.database().getCollection("setAside").drop();
        if (anew) {
            database.database().getCollection("migrations").drop();
        }
        try (OwnService service = new OwnService(database, 12, 200)) {
            service.bean(KeepTotals.class).catchUp();
            BadDocumentTests.everyJob(service::bean);

            assertThat(figures(service)).isEqualTo(before);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(setAside(service)).containsAll(expected(anew)));
            Soundness.awaitCount(service);
        }
    }

    /** Every job that comes across one says so; a migration reads divisions from a file and none of its own. */
    private static Set<String> expected(boolean anew) {
        Stream<String> found = BadDocumentTests.kinds().map(kind -> (String) kind.get()[0]);
        Stream<String> read =
                anew ? Stream.of("migrate/0035-carrier-name-keys") : Stream.of("read/regions", "read/zones");
        return Stream.concat(found, read).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> setAside(OwnService service) {
        return Set.copyOf(service.api()
                .as(Role.ADMIN)
                .ask("{ setAside(first: 100) { nodes { kind subject reason } } }")
                .at("/setAside/nodes")
                .findValuesAsString("kind"));
    }

    private static JsonNode figures(OwnService service) {
        return service.api()
                .as(Role.BUREAU, "100000")
                .ask(FIGURES.formatted(Year.now(service.bean(Clock.class)).getValue()))
                .at("/pipeline/total");
    }

    /** One for each job that comes across it, and one in every other collection; each asks to be counted. */
    private static void spoil(MongoOperations mongo) {
        Set<String> others = new TreeSet<>(mongo.getCollectionNames());
        others.removeAll(OWN);
        BadDocumentTests.kinds().map(Arguments::get).forEach(kind -> {
            spoil(mongo, (String) kind[1], (Document) kind[2], ((String) kind[0]).replace('/', '-'));
            others.remove(kind[1]);
        });
        others.forEach(name -> spoil(mongo, name, new Document(), "bad"));
    }

    private static void spoil(MongoOperations mongo, String collection, Document bad, String id) {
        mongo.insert(bad.append("_id", id).append("uncounted", true), collection);
    }
}
