package org.hatchery.local.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoBulkWriteException;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The embedded engine … */
class EmbeddedEngineTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(EmbeddedEngine.class);

    @Test
    void standsInWhenNoDatabaseWasNamed() {
        application
                .withPropertyValues(
                        "spring.profiles.active=local", "spring.mongodb.uri=", "spring.mongodb.database=try")
                .run(context -> assertThat(context.getBean(MongoConnectionDetails.class)
                                .getConnectionString()
                                .getConnectionString())
                        .matches("mongodb://127\\.0\\.0\\.1:\\d+/try\\?retryWrites=false"));
    }

    @Test
    void keepsOutWhenADatabaseWasNamed() {
        application
                .withPropertyValues("spring.profiles.active=local", "spring.mongodb.uri=mongodb://db.example/h")
                .run(context -> assertThat(context).doesNotHaveBean(MongoConnectionDetails.class));
    }

    @Test
    void keepsOutOfOtherProfiles() {
        application.run(context -> assertThat(context).doesNotHaveBean(MongoConnectionDetails.class));
    }

    @Test
    void saysHello() {
        try (var engine = new EngineFixture()) {
            assertThat(engine.database().runCommand(new Document("hello", 1)))
                    .containsEntry("isWritablePrimary", true)
                    .containsEntry("maxWireVersion", 9);
        }
    }

    @Test
    void streamsLargeAnswers() {
        try (var engine = new EngineFixture()) {
            var large = engine.collection("large");
            var filler = "x".repeat(20_000);
            for (int i = 0; i < 6; i++) {
                large.insertMany(IntStream.range(0, 500)
                        .mapToObj(n -> new Document("filler", filler))
                        .toList());
            }
            assertThat(large.find()).hasSize(3_000);
            assertThat(large.aggregate(List.of(new Document("$sort", new Document("_id", 1)))))
                    .hasSize(3_000);
        }
    }

    @Test
    void countsWhatItInserted() {
        try (var engine = new EngineFixture()) {
            var documents = List.of(new Document("_id", 1), new Document("_id", 1), new Document("_id", 2));
            assertThatExceptionOfType(MongoBulkWriteException.class)
                    .isThrownBy(() -> engine.collection("few").insertMany(documents))
                    .satisfies(e ->
                            assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(1));
        }
    }
}
