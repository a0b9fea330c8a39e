package org.hatchery.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.OwnService;
import org.hatchery.local.Personas;
import org.hatchery.notice.Telling;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.provider.Provider;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.shared.mongo.Migration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.query.Query;

/** Whatever the sample stores is what the service would have stored: it has a version, and can be saved again. */
@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredSampleTests {
    private static final String VERSION = "version";

    private final OwnService service = new OwnService(10, 100);
    private final MongoOperations mongo = service.bean(MongoOperations.class);
    private final MongoConverter converter = mongo.getConverter();

    /** Whom a window of institutions asks, and what reports add up to, the service finds out by itself, and would write while we read. */
    @BeforeAll
    void awaitWhatIsLeftToTheService() {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> isNothing("unsettled", ReportWindow.class) && isNothing("unsummed", Report.class));
    }

    private boolean isNothing(String mark, Class<?> kind) {
        return !mongo.exists(new Query(where(mark).exists(true)), kind);
    }

    @AfterAll
    void close() {
        service.close();
    }

    /** Every kind of document there is, so that a new one is looked at as well. */
    Stream<Class<?>> kinds() {
        return documents().map(MongoPersistentEntity::getType);
    }

    private Stream<? extends MongoPersistentEntity<?>> documents() {
        return converter.getMappingContext().getPersistentEntities().stream()
                .filter(type -> type.isAnnotationPresent(org.springframework.data.mongodb.core.mapping.Document.class));
    }

    Stream<Class<?>> versioned() {
        return documents().filter(MongoPersistentEntity::hasVersionProperty).map(MongoPersistentEntity::getType);
    }

    @ParameterizedTest
    @MethodSource("versioned")
    void hasAVersion(Class<?> kind) {
        assertThat(stored(kind)).allSatisfy(one -> assertThat(one.get(VERSION)).isInstanceOf(Long.class));
    }

    private List<Document> stored(Class<?> kind) {
        return mongo.findAll(Document.class, mongo.getCollectionName(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isTheSameWhenItIsSavedAgain(Class<?> kind) {
        for (Document before : stored(kind)) {
            Object one = converter.read(kind, before);
            mongo.save(one);
            Document after = mongo.findById(before.get("_id"), Document.class, mongo.getCollectionName(kind));
            assertThat(after)
                    .as("%s %s, once it is saved again", kind.getSimpleName(), before.get("_id"))
                    .isNotNull();
            assertThat(plain(after)).isEqualTo(plain(before));
            // others are numbered by those who write them
            if (converter.getMappingContext().getRequiredPersistentEntity(kind).hasVersionProperty()) {
                assertThat(after.getLong(VERSION)).isEqualTo(before.getLong(VERSION) + 1);
            }
        }
    }

    /** Without what a write moves: the version, the marks for the totals and for telling, the order of scope keys. */
    private static Document plain(Document document) {
        var plain = new Document(document);
        plain.remove(VERSION);
        plain.remove("uncounted");
        // the list of payouts notes it beside the settlement, whenever it comes by
        plain.remove("listed");
        // and somebody is told of it when their turn comes
        plain.remove(Telling.MARK);
        plain.computeIfPresent(
                "visibleTo",
                (field, keys) -> ((List<?>) keys)
                        .stream().map(String.class::cast).sorted().toList());
        return plain;
    }

    @Test
    void isMendedWhereAnEarlierReleaseLoadedIt() {
        var provider = new Query(where("_id").is(Personas.SHENYANG_PROVIDER));
        var base = new Query(where("_id").is(Personas.SHENYANG_BASE));
        strip(provider, Provider.class, "$unset", new Document(VERSION, 1));
        strip(base, PilotBase.class, "$unset", new Document(VERSION, 1));
        strip(base, PilotBase.class, "$set", new Document("feedSecret", "0f8fad5b-d9cb-469f-a165-70867728950e"));

        var migrations = new SampleMigrations();
        Stream.of(migrations.sampleVersions(), migrations.sampleFeedSecrets())
                .map(Migration::step)
                .forEach(step -> step.accept(mongo));

        Provider mended = mongo.findOne(provider, Provider.class);
        assertThat(mongo.save(mended).getVersion()).isEqualTo(1);
        assertThat(mongo.findOne(base, Document.class, "bases").getString("feedSecret"))
                .doesNotContain("-");
    }

    private void strip(Query which, Class<?> kind, String operator, Document change) {
        service.database()
                .getCollection(mongo.getCollectionName(kind))
                .updateOne(which.getQueryObject(), new Document(operator, change));
    }
}
