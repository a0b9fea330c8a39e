package org.hatchery.shared.graphql.cost;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.shared.Deadline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@Tag("integration")
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class TimeLimitTests {
    private static OwnService service;

    @BeforeAll
    static void start() {
        service = new OwnService(
                0,
                0,
                "--hatchery.sample.enabled=false",
                "--hatchery.requests.execution-time=5ms",
                "--hatchery.requests.largest-answer=20KB");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void forget() {
        Deadline.set(null);
    }

    @Test
    void endsWhatTakesTooLong(CapturedOutput log) {
        String catalogue = IntStream.range(0, 6)
                .mapToObj(number -> "f" + number
                        + ": metricCatalogue { key nameZh numerator { key nameZh } denominator { key nameZh } }")
                .collect(joining(" "));

        Reply reply = service.api().as(ADMIN).ask("{ " + catalogue + " }");

        assertThat(reply.codes()).as(reply.body()).containsExactly("TIMED_OUT");
        assertThat(reply.text("/errors/0/message")).startsWith("处理超时");
        assertThat(reply.text("/errors/0/extensions/traceId")).isNotBlank();
        assertThat(log.getAll()).doesNotContain("Field /");
    }

    @Test
    void reachesTheDatabaseWhereNothingIsWritten() {
        MongoDatabaseFactory database = service.bean(MongoDatabaseFactory.class);
        assertThat(database.getMongoDatabase().getTimeout(MILLISECONDS)).isNull();

        Deadline deadline = Deadline.in(Duration.ofSeconds(5));
        assertThat(database.getMongoDatabase().getTimeout(MILLISECONDS)).isNull();

        deadline.onlyReads();
        assertThat(database.getMongoDatabase().getTimeout(MILLISECONDS)).isBetween(1L, 5_000L);
    }

    /** Where there are virtual threads, the engine asks each field that blocks in one of its own. */
    @Test
    void goesAlongToTheThreadsInWhichFieldsAreAsked() {
        MongoDatabaseFactory database = service.bean(MongoDatabaseFactory.class);
        Deadline.in(Duration.ofSeconds(5)).onlyReads();
        ContextSnapshot request = ContextSnapshotFactory.builder().build().captureAll();

        Long along = CompletableFuture.supplyAsync(() -> {
                    try (var there = request.setThreadLocals()) {
                        return database.getMongoDatabase().getTimeout(MILLISECONDS);
                    }
                })
                .join();

        assertThat(along).isBetween(1L, 5_000L);
        assertThat(CompletableFuture.supplyAsync(Deadline::current).join()).isEmpty();
    }
}
