package org.hatchery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hatchery.identity.Role;
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
        assertThat(admin.ask("mutation { rebuildTotals(input: {reason: \"复核\"}) { userErrors { code } } }")
                        .refusals())
                .isEmpty();
        String asked = "{ totalsRebuild { finishedAt corrected setAside } }";
        await().atMost(PATIENCE)
                .until(() -> admin.ask(asked).at("/totalsRebuild/finishedAt").isString());
        assertThat(admin.ask(asked).at("/totalsRebuild/corrected").asInt()).isZero();
        assertThat(admin.ask(asked).at("/totalsRebuild/setAside").asInt()).isZero();
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
