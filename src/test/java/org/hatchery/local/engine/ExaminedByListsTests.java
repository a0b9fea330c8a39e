package org.hatchery.local.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoOperations;

/** Of many documents that a wide scope shows, a page reads about as many as stand on it, whoever asks. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExaminedByListsTests {
    private static final String REGION = "654321";
    private static final int MANY = 150;
    private static final int SIZE = 10;

    private final Api api;
    private final MongoOperations mongo;
    private final Clock clock;
    private final ObjectProvider<RunningEngine> engine;

    ExaminedByListsTests(Api api, MongoOperations mongo, Clock clock, ObjectProvider<RunningEngine> engine) {
        this.api = api;
        this.mongo = mongo;
        this.clock = clock;
        this.engine = engine;
    }

    @BeforeAll
    void fill() {
        LocalDate today = LocalDate.now(clock);
        List.of("examined1", "examined2")
                .forEach(prefix -> Crowd.of(prefix, REGION, MANY, MANY, today).storedIn(mongo));
    }

    static Stream<Arguments> questions() {
        return Stream.of("stays", "services", "incubatees")
                .flatMap(list -> Stream.of(
                                "", "{carrier: \"%s\"}".formatted(GlobalId.of("Carrier", "examined1-carrier")))
                        .flatMap(filter -> roles().keySet().stream().map(who -> Arguments.of(list, filter, who))));
    }

    private static Map<String, List<String>> roles() {
        return Map.of(
                "CARRIER_MANAGER", List.of("examined1-carrier"),
                "BUREAU", List.of(REGION),
                "AUDITOR", List.of("100000"),
                "ADMIN", List.of());
    }

    @ParameterizedTest(name = "{0} {1} as {2}")
    @MethodSource("questions")
    void areFew(String list, String filter, String who) {
        RunningEngine running = engine.getIfAvailable();
        assumeThat(running).as("an engine that counts").isNotNull();
        Caller caller = api.as(Role.valueOf(who), roles().get(who).toArray(String[]::new));
        String given = filter.isEmpty() ? "" : ", filter: " + filter;
        String question = "{ %s(first: %d%s) { nodes { id } } }".formatted(list, SIZE, given);

        assertThat(caller.ask(question).at("/" + list + "/nodes")).hasSize(SIZE);
        // others may read beside it for a while, so what counts is a quiet round
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(examined(running, caller, question)).isLessThan(4L * SIZE));
    }

    private static long examined(RunningEngine running, Caller caller, String question) {
        long before = running.documentsExamined();
        caller.ask(question);
        return running.documentsExamined() - before;
    }
}
