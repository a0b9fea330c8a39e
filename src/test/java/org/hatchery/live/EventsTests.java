package org.hatchery.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.identity.Role.FIRM;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever listens … */
@IntegrationTest
class EventsTests {
    private static final String REGION = "150602";

    private final Api api;
    private final DatabaseCommands commands;
    private final KeepTotals totals;
    private final Caller admin;

    EventsTests(Api api, DatabaseCommands commands, KeepTotals totals) {
        this.totals = totals;
        this.api = api;
        this.commands = commands;
        this.admin = api.as(ADMIN);
    }

    @Test
    void hearsOfAnActOnWhatItListensToAndOfNoOther() {
        String carrier = carrier();
        String other = carrier();
        try (Ear ear = listen(manager(carrier), "object=" + carrier)) {
            ear.awaits("event:ready");
            rename(other);
            rename(carrier);

            ear.awaits("updateCarrier");
            assertThat(ear.heard()).anyMatch(line -> line.contains(carrier) && line.contains("updateCarrier"));
            assertThat(ear.heard()).noneMatch(line -> line.contains(other));
        }
    }

    @Test
    void missesNothingThatCameWhileItWasAway() {
        String carrier = carrier();
        Actor manager = manager(carrier);
        String last;
        try (Ear ear = listen(manager, "object=" + carrier)) {
            ear.awaits("event:ready");
            last = ear.last();
        }
        rename(carrier);
        HttpRequest.Builder again = request(manager, "object=" + carrier).header("Last-Event-ID", last);
        try (Ear ear = new Ear(again.build())) {
            ear.awaits("event:ready");
            assertThat(ear.heard()).anyMatch(line -> line.contains("updateCarrier"));
        }
    }

    @Test
    void isToldToAskAnewAfterALongTime() {
        String carrier = carrier();
        HttpRequest.Builder again =
                request(manager(carrier), "object=" + carrier).header("Last-Event-ID", "1750000000000");
        try (Ear ear = new Ear(again.build())) {
            ear.awaits("event:reset");
        }
    }

    @Test
    void hearsWhenTotalsOfItsRegionMove() {
        try (Ear ear = listen(new Actor("events-bureau", BUREAU, List.of("150600")), "region=" + REGION)) {
            ear.awaits("event:ready");
            pass();
            carrier();
            totals.catchUp();

            ear.awaits("event:totals");
            assertThat(ear.heard()).anyMatch(line -> line.contains("\"region\":\"" + REGION + "\""));
        }
    }

    @Test
    void hearsHowAFileGetsOn() {
        Actor bureau = new Actor("test-BUREAU", BUREAU, List.of("150600"));
        String export = requestExport(bureau);
        try (Ear ear = listen(bureau, "object=" + export)) {
            assertThat(ear.status()).isEqualTo(200);
            ear.awaits("event:ready");
        }
        assertThat(listenOnce(new Actor("somebody", BUREAU, List.of("150600")), "object=" + export))
                .isEqualTo(404);
    }

    /** It got on between the look of a page and that of the service, which has to be seen as well. */
    @Test
    void isToldToWhoeverReturnsOfAFileThatGotOnMeanwhile() {
        Actor bureau = new Actor("test-BUREAU", BUREAU, List.of("150600"));
        String export = requestExport(bureau);
        await().until(() -> api.as(bureau)
                .ask("query($id: ID!) { node(id: $id) { ... on Export { state } } }", Map.of("id", export))
                .at("/node/state")
                .asString()
                .equals("DONE"));

        String looked = String.valueOf(Instant.now().toEpochMilli());
        try (Ear ear = new Ear(request(bureau, "object=" + export)
                .header("Last-Event-ID", looked)
                .build())) {
            ear.awaits("event:changed");
        }
    }

    /** What one may not see, one does not hear of. */
    @ParameterizedTest
    @CsvSource({
        "BUREAU, 210100, region=150600, 403",
        "FIRM, nobody, region=150600, 403",
        "BUREAU, 150600, region=15, 400",
        "BUREAU, 150600, '', 400",
        "BUREAU, 150600, object=x, 400"
    })
    void isRefusedWhatIsNotItsOwn(Role role, String limit, String asked, int status) {
        assertThat(listenOnce(new Actor("events-" + role, role, List.of(limit)), asked))
                .isEqualTo(status);
    }

    @Test
    void isRefusedAnObjectOutOfSight() {
        assertThat(listenOnce(
                        new Actor("events-firm", FIRM, List.of("nobody")), "object=" + GlobalId.of("Voucher", "x")))
                .isEqualTo(404);
        assertThat(api.send(api.request("/events?region=150600")).status()).isEqualTo(401);
    }

    @Test
    void hasFewLines() {
        Actor bureau = new Actor("events-crowd", BUREAU, List.of("150600"));
        List<Ear> ears = new ArrayList<>();
        try {
            for (int line = 0; line < Lines.MOST_OF_ONE; line++) {
                ears.add(listen(bureau, "region=150600"));
            }
            assertThat(ears).allMatch(ear -> ear.status() == 200);
            assertThat(listenOnce(bureau, "region=150600")).isEqualTo(429);
        } finally {
            ears.forEach(Ear::close);
        }
    }

    /** Nobody listens, nobody asks. */
    @Test
    void costsNothingWhileNobodyListens() {
        pass();
        assertThat(commands.during(EventsTests::pass)).noneMatch(command -> command.equals("find audit"));
    }

    /** Longer than the pauses between two looks of the service. */
    private static void pass() {
        try {
            Thread.sleep(2_500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Actor manager(String carrier) {
        return new Actor("events-manager", CARRIER_MANAGER, List.of(GlobalId.key("Carrier", carrier)));
    }

    private Ear listen(Actor actor, String asked) {
        return new Ear(request(actor, asked).build());
    }

    private int listenOnce(Actor actor, String asked) {
        try (Ear ear = listen(actor, asked)) {
            return ear.status();
        }
    }

    private HttpRequest.Builder request(Actor actor, String asked) {
        return api.request("/events?" + asked)
                .header("Authorization", "Bearer " + api.token(actor))
                .header("Accept", "text/event-stream");
    }

    private String requestExport(Actor bureau) {
        Map<String, Object> order = Map.of(
                "subject",
                "PIPELINE",
                "region",
                "150600",
                "period",
                "2025",
                "format",
                "CSV",
                "idempotencyKey",
                UUID.randomUUID().toString());
        return api.as(bureau)
                .run("bureau/RequestExport", Map.of("input", order))
                .at("/requestExport/export/id")
                .asString();
    }

    private String carrier() {
        Map<String, Object> input = Map.of(
                "name",
                "消息孵化器" + UUID.randomUUID(),
                "kind",
                "INCUBATOR",
                "operator",
                Map.of("name", "消息孵化管理有限公司", "creditCode", "91210112MA0YQ4R53A"),
                "region",
                REGION,
                "servicesOffered",
                List.of("MENTORING"),
                "openedOn",
                "2020-01-01");
        return admin.run("bureau/RegisterCarrier", Map.of("input", input))
                .at("/registerCarrier/carrier/id")
                .asString();
    }

    private void rename(String carrier) {
        int version = admin.ask("query($id: ID!) { carrier(id: $id) { version } }", Map.of("id", carrier))
                .at("/carrier/version")
                .asInt();
        Map<String, Object> input =
                Map.of("carrier", carrier, "expectedVersion", version, "name", "改名孵化器" + UUID.randomUUID());
        assertThat(admin.run("manager/UpdateCarrier", Map.of("input", input)).refusals())
                .isEmpty();
    }
}
