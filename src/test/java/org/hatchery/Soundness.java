package org.hatchery;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hatchery.identity.Role;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Whether a service is as it should be, whatever was done to it: it counts on, counts right, and left nothing behind. */
public final class Soundness {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Soundness() {}

    public static void check(OwnService service) {
        awaitCount(service);
        Caller admin = service.api().as(Role.ADMIN);
        recountFindsNothing(admin);
        ledgersAreClean(admin);
        assertThat(admin.ask("{ setAside(first: 20) { nodes { kind subject reason } } }")
                        .at("/setAside/nodes"))
                .isEmpty();
    }

    /** Until everything that is recorded now is counted. */
    public static void awaitCount(OwnService service) {
        Caller admin = service.api().as(Role.ADMIN);
        Instant moment = Instant.now();
        await().atMost(PATIENCE)
                .until(() -> Instant.parse(admin.ask("{ pipeline(region: \"100000\", period: \"2026\") { asOf } }")
                                .at("/pipeline/asOf")
                                .asString())
                        .isAfter(moment));
    }

    private static void recountFindsNothing(Caller admin) {
        try (var log = new Corrections()) {
            assertThat(admin.ask("mutation { rebuildTotals(input: {reason: \"复核\"}) { userErrors { code } } }")
                            .refusals())
                    .isEmpty();
            String asked = "{ totalsRebuild { finishedAt corrected setAside } }";
            await().atMost(PATIENCE)
                    .until(() ->
                            admin.ask(asked).at("/totalsRebuild/finishedAt").isString());
            assertThat(admin.ask(asked).at("/totalsRebuild/corrected").asInt())
                    .as(log.said())
                    .isZero();
            assertThat(admin.ask(asked).at("/totalsRebuild/setAside").asInt()).isZero();
        }
    }

    /** What the service says of them while it counts, so that whoever sees the test fail knows where to begin. */
    private static final class Corrections implements AutoCloseable {
        private final Logger totals = (Logger) LoggerFactory.getLogger("org.hatchery.totals");
        private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

        Corrections() {
            lines.start();
            totals.addAppender(lines);
        }

        String said() {
            return List.copyOf(lines.list).stream()
                    .filter(line -> line.getLevel() == Level.WARN)
                    .map(ILoggingEvent::getFormattedMessage)
                    .collect(joining("; "));
        }

        @Override
        public void close() {
            totals.detachAppender(lines);
        }
    }

    private static void ledgersAreClean(Caller admin) {
        JsonNode programmes =
                admin.ask("{ programmes(first: 100) { nodes { id } } }").at("/programmes/nodes");
        assertThat(programmes).isNotEmpty();
        programmes.forEach(programme -> assertThat(admin.ask(
                                "query Q($id: ID!) { ledgerAudit(programme: $id) { audit { clean } } }",
                                Map.of("id", programme.path("id").asString()))
                        .at("/ledgerAudit/audit/clean")
                        .asBoolean())
                .as(programme.toString())
                .isTrue());
    }
}
