package org.hatchery.incubation.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Admitted.with;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.incubation.counting.Books;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceId;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** A bureau that records that a carrier of 福州市鼓楼区 moves, most often to 厦门市思明区 … */
@IntegrationTest
class RelocateCarrierTests {
    private static final String RELOCATE = "bureau/RelocateCarrier";
    private static final String GULOU = "350102";
    private static final String TAIJIANG = "350103";
    private static final String SIMING = "350203";
    private static final String FUJIAN = "350000";

    private final Api api;
    private final MongoTemplate mongo;
    private final Caller province;
    private final Caller former;
    private final Caller there;
    private final Incubator incubator;
    private final LocalDate today;
    private final LocalDate moved;
    private final Admitted stay;
    private final Admitted ended;
    private final String service;

    RelocateCarrierTests(Api api, MongoTemplate mongo) {
        this.api = api;
        this.mongo = mongo;
        this.province = api.as(Role.BUREAU, FUJIAN);
        this.former = api.as(Role.BUREAU, GULOU);
        this.there = api.as(Role.BUREAU, SIMING);
        this.incubator = Incubator.open(api, GULOU, "INCUBATOR");
        this.today = incubator.today();
        this.moved = today.minusDays(3);
        this.stay = incubator.entry().on(today.minusDays(10)).admitted();
        this.ended = incubator.entry().takingRoom("102").on(today.minusDays(10)).admitted();
        this.service = incubator.serve(stay, today.minusDays(9));
    }

    @Test
    void saysWhereItLiesFromThatDayOn() {
        JsonNode carrier = move().at("/relocateCarrier/carrier");

        assertThat(carrier.at("/region/code").asString()).isEqualTo(SIMING);
        assertThat(carrier.at("/address").asString()).isEqualTo("科技街 1 号");
        assertThat(carrier.at("/seats").findValuesAsString("code")).containsExactly(GULOU, SIMING);
        assertThat(carrier.at("/seats").findValuesAsString("from")).containsExactly("2020-01-01", moved.toString());
        assertThat(carrier.at("/version").asInt()).isEqualTo(version());
    }

    @Test
    void keepsTheZoneAndTheDocumentOfTheMove() {
        JsonNode seats = relocate(
                        province,
                        with(with(incubator.move(SIMING, moved), "zone", zone()), "documentNumber", "闽科〔2026〕1号"))
                .at("/relocateCarrier/carrier/seats");

        assertThat(seats.at("/1/zone/code").asString()).isEqualTo(zone());
        assertThat(seats.at("/1/documentNumber").asString()).isEqualTo("闽科〔2026〕1号");
        assertThat(seats.at("/0/documentNumber").isNull()).isTrue();
    }

    @Test
    void showsTheCarrierToTheBureauThereAndNoLongerToTheFormer() {
        assertThat(sees(there, incubator.id())).isFalse();
        move();

        assertThat(sees(there, incubator.id())).isTrue();
        assertThat(sees(province, incubator.id())).isTrue();
        assertThat(sees(former, incubator.id())).isFalse();
        assertThat(incubator.page().at("/carrier/id").asString()).isEqualTo(incubator.id());
    }

    @Test
    void showsWhatItEverRecordedToTheBureauThereToo() {
        ended.end(today.minusDays(5).toString());
        assertThat(sees(there, stay.id(), ended.id(), stay.incubatee(), ended.incubatee(), service))
                .isFalse();
        move();

        for (String id : Set.of(stay.id(), ended.id(), stay.incubatee(), ended.incubatee(), service)) {
            assertThat(sees(there, id)).as(id).isTrue();
            assertThat(sees(former, id)).as(id).isTrue();
        }
        assertBooksInOrder();
    }

    @Test
    void takesTheStaysThatGoOnAlong() {
        ended.end(today.minusDays(5).toString());
        move();

        assertThat(region(stay)).isEqualTo(SIMING);
        assertThat(region(ended)).isEqualTo(GULOU);
        assertThat(placement(stay)).isEqualTo(SIMING);
        assertThat(placement(ended)).isEqualTo(GULOU);
    }

    @Test
    void takesAStayAlongThatEndedAfterTheMoveButBeforeItWasRecorded() {
        stay.end(today.minusDays(2).toString());
        ended.end(moved.toString());
        move();

        assertThat(region(stay)).isEqualTo(SIMING);
        assertThat(placement(stay)).isEqualTo(SIMING);
        assertThat(region(ended)).isEqualTo(GULOU);
        assertThat(placement(ended)).isEqualTo(GULOU);
    }

    @Test
    void hidesFromTheFormerBureauWhatHappensThere() {
        move();
        ended.end(today.toString());
        Admitted fresh = incubator.entry().takingRoom("102").on(today).admitted();
        String later = incubator.serve(stay, moved);

        for (String id : Set.of(fresh.id(), fresh.incubatee(), later)) {
            assertThat(sees(there, id)).as(id).isTrue();
            assertThat(sees(former, id)).as(id).isFalse();
        }
        assertThat(region(fresh)).isEqualTo(SIMING);
        assertThat(regionOfService(later)).isEqualTo(SIMING);
    }

    @Test
    void showsTheFormerBureauWhatHappenedThereAlthoughItWasRecordedLater() {
        move();
        ended.end(today.toString());
        Admitted earlier =
                incubator.entry().takingWorkstations(1).on(moved.minusDays(1)).admitted();
        String served = incubator.serve(stay, moved.minusDays(1));

        for (String id : Set.of(earlier.id(), earlier.incubatee(), served)) {
            assertThat(sees(there, id)).as(id).isTrue();
            assertThat(sees(former, id)).as(id).isTrue();
        }
        assertThat(region(earlier)).isEqualTo(SIMING);
        assertThat(regionOfService(served)).isEqualTo(GULOU);
    }

    @Test
    void leavesWhatTheFormerBureauSeesThroughLaterActs() {
        move();
        stay.end(today.toString());

        assertThat(sees(former, stay.id())).isTrue();
        assertThat(sees(former, stay.incubatee())).isTrue();
        assertThat(sees(there, stay.id())).isTrue();
        assertBooksInOrder();
    }

    @Test
    void findsWhatWasRecordedWhereItBelongs() {
        ended.end(today.minusDays(5).toString());
        move();
        incubator.serve(stay, today);

        assertThat(number("stays", GULOU)).isEqualTo(1);
        assertThat(number("stays", "350200")).isEqualTo(1);
        assertThat(number("stays", FUJIAN)).isEqualTo(2);
        assertThat(number("services", GULOU)).isEqualTo(1);
        assertThat(number("services", SIMING)).isEqualTo(1);
        // who moved along is where its main stay is; who left before stays where it was last
        assertThat(number("incubatees", GULOU)).isEqualTo(1);
        assertThat(number("incubatees", SIMING)).isEqualTo(1);
        assertThat(number("carriers", GULOU)).isZero();
        assertThat(number("carriers", "350200")).isEqualTo(1);
    }

    @Test
    void movesACarrierThatIsStoredWithoutSeats() {
        var byId = new Document("_id", incubator.localId());
        mongo.getCollection("carriers").updateOne(byId, new Document("$unset", new Document("seats", "")));

        assertThat(move().at("/relocateCarrier/carrier/seats").findValuesAsString("from"))
                .containsExactly("2020-01-01", moved.toString());
    }

    @Test
    void canRecordTheWayBack() {
        move();
        relocate(province, incubator.move(GULOU, today));

        assertThat(region(stay)).isEqualTo(GULOU);
        assertThat(sees(former, incubator.id())).isTrue();
        assertThat(sees(there, incubator.id())).isFalse();
        assertThat(sees(there, stay.id())).isTrue();
        assertBooksInOrder();
    }

    @ParameterizedTest
    @CsvSource({"350100, 350103", "350000, 350103", "350000, 350203", "100000, 350203"})
    void coversBothPlaces(String bureau, String to) {
        assertThat(relocate(api.as(Role.BUREAU, bureau), incubator.move(to, moved))
                        .refusals())
                .isEmpty();
    }

    @Test
    void mayCoverThemAsTwoRegions() {
        Caller both = api.as(Role.BUREAU, GULOU, SIMING);

        assertThat(relocate(both, incubator.move(SIMING, moved)).refusals()).isEmpty();
    }

    @Test
    void mayBeTheAdministrator() {
        assertThat(relocate(api.as(Role.ADMIN), incubator.move(SIMING, moved)).refusals())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "350102, 350103, NOT_RESPONSIBLE region",
        "350102, 350203, NOT_RESPONSIBLE region",
        "350100, 350203, NOT_RESPONSIBLE region",
        "350103, 350103, NOT_FOUND carrier",
        "350200, 350203, NOT_FOUND carrier"
    })
    void isRefusedWhatItDoesNotCover(String bureau, String to, String refusal) {
        assertRefused(relocate(api.as(Role.BUREAU, bureau), incubator.move(to, moved)), refusal);
    }

    @Test
    void isRefusedOnAnyVersionButTheLast() {
        var move = incubator.move(SIMING, moved);

        assertRefused(relocate(province, with(move, "expectedVersion", version() - 1)), "STALE expectedVersion");
        assertThat(relocate(province, move).refusals()).isEmpty();
        assertDeclined(relocate(province, move), "STALE expectedVersion");
    }

    @Test
    void isRefusedWhereNoCarrierCanLie() {
        assertRefused(relocate(province, incubator.move("350200", moved)), "INVALID region");
        assertRefused(relocate(province, incubator.move(GULOU, moved)), "INVALID region");
        assertRefused(relocate(province, with(incubator.move(SIMING, moved), "zone", "no-such")), "INVALID zone");
        assertRefused(relocate(province, with(incubator.move(SIMING, moved), "address", "")), "INVALID address");
    }

    @Test
    void isRefusedADayBeforeTheOpeningBeforeTheLastMoveOrAfterToday() {
        assertRefused(relocate(province, incubator.move(SIMING, LocalDate.parse("2020-01-01"))), "WRONG_DATES on");
        assertRefused(relocate(province, incubator.move(SIMING, today.plusDays(1))), "WRONG_DATES on");
        move();
        assertDeclined(relocate(province, incubator.move(TAIJIANG, moved)), "WRONG_DATES on");
    }

    @Test
    void isRefusedForAClosedCarrier() {
        stay.end(today.minusDays(5).toString());
        ended.end(today.minusDays(5).toString());
        var closing =
                Map.of("carrier", incubator.id(), "expectedVersion", version(), "on", today.toString(), "reason", "停业");
        assertThat(province.run("bureau/CloseCarrier", Map.of("input", closing)).refusals())
                .isEmpty();

        assertRefused(relocate(province, incubator.move(SIMING, moved)), "WRONG_STATE carrier");
    }

    @Test
    void isRefusedWhereACarrierHasTheSameName() {
        Incubator namesake = Incubator.open(api, SIMING, "INCUBATOR");
        var renaming = Map.of(
                "carrier",
                namesake.id(),
                "expectedVersion",
                namesake.page().at("/carrier/version").asInt(),
                "name",
                incubator.page().at("/carrier/name").asString());
        assertThat(namesake.manager()
                        .run("manager/UpdateCarrier", Map.of("input", renaming))
                        .refusals())
                .isEmpty();

        assertRefused(relocate(province, incubator.move(SIMING, moved)), "ALREADY_REGISTERED region");
    }

    @Test
    void isToldWhetherItMay() {
        assertThat(mayMove(former)).isTrue();
        assertThat(mayMove(incubator.manager())).isFalse();
        assertThat(mayMove(api.as(Role.AUDITOR, FUJIAN))).isFalse();
    }

    private boolean mayMove(Caller caller) {
        return caller.ask(
                        "query($id: ID!) { carrier(id: $id) { viewerCan { relocate } } }", Map.of("id", incubator.id()))
                .at("/carrier/viewerCan/relocate")
                .asBoolean();
    }

    private Reply move() {
        Reply reply = relocate(province, incubator.move(SIMING, moved));
        assertThat(reply.refusals()).isEmpty();
        return reply;
    }

    private static Reply relocate(Caller bureau, Map<String, Object> input) {
        return bureau.run(RELOCATE, Map.of("input", input));
    }

    /** How many of the manager's own records lie in a region. */
    private int number(String list, String region) {
        return incubator
                .manager()
                .ask(
                        "query($r: RegionCode!) { %s(filter: { region: $r }) { nodes { id } } }".formatted(list),
                        Map.of("r", region))
                .at("/" + list + "/nodes")
                .size();
    }

    private int version() {
        return incubator.page().at("/carrier/version").asInt();
    }

    private String zone() {
        return province.ask("{ zones { code } }").at("/zones/0/code").asString();
    }

    private static boolean sees(Caller caller, String... ids) {
        for (String id : ids) {
            JsonNode node = caller.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                    .at("/node");
            if (!node.isNull()) {
                return true;
            }
        }
        return false;
    }

    private String region(Admitted admitted) {
        return node(admitted.id()).at("/region/code").asString();
    }

    private String placement(Admitted admitted) {
        return node(admitted.incubatee()).at("/placement/region/code").asString();
    }

    private String regionOfService(String id) {
        Service stored = mongo.findById(new ServiceId(GlobalId.key("Service", id)), Service.class);
        return stored.region().value();
    }

    private JsonNode node(String id) {
        return province.ask("""
                        query($id: ID!) {
                          node(id: $id) {
                            ... on Stay { region { code } }
                            ... on Incubatee { placement { region { code } } }
                          }
                        }
                        """, Map.of("id", id)).at("/node");
    }

    private void assertRefused(Reply reply, String refusal) {
        assertDeclined(reply, refusal);
        assertThat(sees(former, incubator.id())).isTrue();
        assertThat(sees(there, stay.id())).isFalse();
        assertBooksInOrder();
    }

    private void assertBooksInOrder() {
        assertThat(Books.faults(mongo.getDb(), Set.of(incubator.localId()))).isEmpty();
    }
}
