package org.hatchery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.shared.mongo.Migration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The promises that rest on the database, kept by a real MongoDB; the service runs as it would in production. */
@EnabledIf(value = "isDockerHere", disabledReason = MongoContainerTests.SKIPPED)
class MongoContainerTests {
    static final String SKIPPED = "Skipped: no Docker engine here, so MongoDB 8 in a container was not tried.";

    private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0").withReplicaSet();
    private static ConfigurableApplicationContext service;

    static boolean isDockerHere() {
        boolean here = DockerClientFactory.instance().isDockerAvailable();
        if (!here) {
            LoggerFactory.getLogger(MongoContainerTests.class).warn(SKIPPED);
        }
        return here;
    }

    @BeforeAll
    static void start() {
        MONGO.start();
        service = new SpringApplicationBuilder(HatcheryApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + MONGO.getReplicaSetUrl("hatchery"),
                        "--hatchery.issuer-uri=https://issuer.invalid");
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        MONGO.stop();
    }

    private static MongoOperations mongo() {
        return service.getBean(MongoOperations.class);
    }

    @Test
    void runsEveryMigration() {
        assertThat(mongo().getCollection("migrations").find())
                .extracting(done -> done.getString("_id"))
                .containsExactlyInAnyOrderElementsOf(service.getBeansOfType(Migration.class).values().stream()
                        .map(Migration::id)
                        .toList());
    }

    @Test
    void refusesASecondActiveResident() {
        insertStay("residentKey", "firm-1");

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> insertStay("residentKey", "firm-1"));
    }

    @Test
    void takesAnyNumberOfStaysThatAreNotResident() {
        insertStay("incubatee", "firm-2");

        assertThatNoException().isThrownBy(() -> insertStay("incubatee", "firm-2"));
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedMeanwhile() {
        var team = new IncubateeId(UUID.randomUUID().toString());
        var said = new Particulars("星火团队", IndustryField.OTHER, null, null);
        mongo().save(Incubatee.arriving(team, said, null, null, false));
        Incubatee mine = mongo().findById(team, Incubatee.class);
        mongo().save(mongo().findById(team, Incubatee.class));

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> mongo().save(mine));
    }

    private static void insertStay(String key, String value) {
        var stay = new Document(Map.of("_id", UUID.randomUUID().toString(), key, value));
        mongo().insert(stay, mongo().getCollectionName(Stay.class));
    }
}
