package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Admitted.with;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** A carrier of which operator, kind, a title or a unit were recorded wrongly or became others … */
@IntegrationTest
class CorrectCarrierTests {
    private static final String PLACE = "411526";
    private static final Map<String, String> NEXT_OPERATOR =
            Map.of("name", "潢川孵化运营集团", "creditCode", Incubator.freshCreditCode());

    private final Api api;
    private final MongoTemplate mongo;
    private final Incubator home;
    private final Admitted stay;
    private final Caller bureau;
    private final String since;

    CorrectCarrierTests(Api api, MongoTemplate mongo) {
        this.api = api;
        this.mongo = mongo;
        this.home = Incubator.open(api, PLACE, "MAKER_SPACE");
        this.stay = home.entry().on(home.today().minusDays(30)).admitted();
        this.bureau = api.as(Role.BUREAU, PLACE);
        this.since = home.today().minusDays(9).toString();
    }

    @Test
    void hasTheOperatorThatItsBureauProvesAndIsFoundByEither() {
        JsonNode carrier = done(bureau("AmendCarrier", with(amendment(), "operator", NEXT_OPERATOR)));

        JsonNode change = carrier.at("/changes/0");
        assertThat(change.at("/before/operator/name").asString()).isEqualTo("试验运营有限公司");
        assertThat(change.at("/after/operator/name").asString()).isEqualTo("潢川孵化运营集团");
        assertThat(change.at("/since").asString()).isEqualTo(since);
        assertThat(change.at("/documentNumber").asString()).isEqualTo("登记通知2026-3");
        assertThat(change.at("/by/role").asString()).isEqualTo("BUREAU");
        assertThat(found("潢川孵化运营集团")).contains(home.id());
        assertThat(found("试验运营有限公司")).contains(home.id());
        assertThat(found(NEXT_OPERATOR.get("creditCode"))).contains(home.id());
    }

    @Test
    void takesTheStaysThatGoOnAndTheirFirmsAlongToItsKind() {
        Admitted over =
                home.entry().takingRoom("102").on(home.today().minusDays(20)).admitted();
        over.end(home.today().minusDays(15).toString());

        done(bureau("AmendCarrier", with(amendment(), "kind", "INCUBATOR")));

        assertThat(staysOf("INCUBATOR")).containsExactly(stay.id());
        assertThat(staysOf("MAKER_SPACE")).containsExactly(over.id());
        assertThat(bureau.ask(
                                "query($c: ID) { incubatees(filter: { carrier: $c, carrierKinds: [INCUBATOR] }) { nodes { id } } }",
                                Map.of("c", home.id()))
                        .at("/incubatees/nodes")
                        .findValuesAsString("id"))
                .containsExactly(stay.incubatee());
    }

    @Test
    void isAmendedOnceHoweverOftenItIsSent() {
        Map<String, Object> request = with(amendment(), "operator", NEXT_OPERATOR);

        List<Reply> replies = Together.run(6, caller -> bureau("AmendCarrier", request));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.refusals()).isEmpty());
        assertThat(home.page().at("/carrier/changes")).hasSize(1);
        assertDeclined(
                bureau("AmendCarrier", with(request, "address", "另一条街")), "IDEMPOTENCY_KEY_REUSED idempotencyKey");
    }

    @Test
    void isRefusedADayBeforeItOpenedOrAheadAndNothingNew() {
        assertDeclined(bureau("AmendCarrier", amendment()), "INVALID carrier");
        Map<String, Object> request = with(amendment(), "address", "新区大道 9 号");
        assertDeclined(bureau("AmendCarrier", with(request, "since", "2019-12-31")), "WRONG_DATES since");
        assertDeclined(
                bureau(
                        "AmendCarrier",
                        with(request, "since", home.today().plusDays(1).toString())),
                "WRONG_DATES since");
        assertDeclined(
                api.as(Role.BUREAU, "620700").run("bureau/AmendCarrier", Map.of("input", request)),
                "NOT_FOUND carrier");
        assertThat(home.page().at("/carrier/changes")).isEmpty();
    }

    @Test
    void keepsWhatItsManagerChangedOfNameAndAddress() {
        JsonNode carrier = done(home.manager()
                .run(
                        "manager/UpdateCarrier",
                        Map.of(
                                "input",
                                Map.of("carrier", home.id(), "expectedVersion", version(), "address", "创新路 8 号"))));

        assertThat(carrier.at("/address").asString()).isEqualTo("创新路 8 号");
        JsonNode change = home.page().at("/carrier/changes/0");
        assertThat(change.at("/after/address").asString()).isEqualTo("创新路 8 号");
        assertThat(change.at("/documentNumber").isNull()).isTrue();
        assertThat(change.at("/by/role").asString()).isEqualTo("CARRIER_MANAGER");
    }

    /** For a time the county that recorded it, later the level above. */
    @Test
    void hasATitleCorrectedByTheLevelAboveWhenTheTimeOfItsBureauIsOver() {
        done(bureau("RecogniseCarrier", with(title(), "carrier", home.id())));
        Instant longAgo = Instant.now().minus(120, ChronoUnit.DAYS);
        mongo.getCollection("carriers")
                .updateOne(
                        new Document("_id", home.localId()),
                        new Document("$set", new Document("recognitions.0.recordedBy.at", Date.from(longAgo))));
        Map<String, Object> right = with(correction("number", 1), "right", title());

        assertDeclined(bureau("AmendRecognition", right), "TOO_LATE number");
        assertDeclined(bureau("VoidRecognition", correction("number", 1)), "TOO_LATE number");
        JsonNode carrier = done(
                api.as(Role.BUREAU, "411500").run("bureau/VoidRecognition", Map.of("input", correction("number", 1))));

        assertThat(carrier.at("/recognitions")).isEmpty();
        assertThat(carrier.at("/recognitionCorrections/0/before/documentNumber").asString())
                .isEqualTo("县科〔2026〕1号");
        assertThat(carrier.at("/recognitionCorrections/0/voided").asBoolean()).isTrue();
    }

    @Test
    void hasNoTitleAboveTheLevelOfItsBureauThroughACorrection() {
        done(bureau("RecogniseCarrier", with(title(), "carrier", home.id())));

        assertDeclined(
                bureau("AmendRecognition", with(correction("number", 1), "right", with(title(), "level", "NATIONAL"))),
                "NOT_RESPONSIBLE level");
        assertDeclined(bureau("ReinstateRecognition", correction("number", 1)), "WRONG_STATE number");
        assertDeclined(bureau("VoidRecognition", correction("number", 7)), "INVALID number");
    }

    @Test
    void isAsLargeForItsStaysAsItsUnitsAre() {
        JsonNode carrier = done(manager("AmendSpaceUnit", with(correction("code", "101"), "area", "90.25")));

        assertThat(carrier.at("/spaceCorrections/0/before/area").asString()).isEqualTo("85.5");
        assertThat(stay.page().at("/occupancies/0/area").asString()).isEqualTo("90.25");
    }

    @Test
    void losesNoUnitThatSomebodyEverLeasedAndNoDayOfALease() {
        assertDeclined(manager("VoidSpaceUnit", correction("code", "101")), "UNIT_TAKEN code");
        assertDeclined(
                manager(
                        "AmendSpaceUnit",
                        with(
                                correction("code", "101"),
                                "from",
                                home.today().minusDays(3).toString())),
                "UNIT_TAKEN code");
        assertDeclined(manager("VoidSpaceUnit", correction("code", "999")), "INVALID code");

        JsonNode carrier = done(manager("VoidSpaceUnit", correction("code", "102")));

        assertThat(carrier.at("/space/units").findValuesAsString("code")).containsExactly("101");
    }

    @Test
    void hasAUnitCorrectedByItsBureauWhenTheTimeOfItsManagerIsOver() {
        Instant longAgo = Instant.now().minus(120, ChronoUnit.DAYS);
        mongo.getCollection("carriers")
                .updateOne(
                        new Document("_id", home.localId()),
                        new Document("$set", new Document("space.units.1.recordedBy.at", Date.from(longAgo))));

        assertDeclined(manager("VoidSpaceUnit", correction("code", "102")), "TOO_LATE code");
        done(bureau.run("manager/VoidSpaceUnit", Map.of("input", correction("code", "102"))));
    }

    private Map<String, Object> title() {
        return Map.of("kind", "FILING", "level", "COUNTY", "documentNumber", "县科〔2026〕1号", "from", since);
    }

    private Map<String, Object> amendment() {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("carrier", home.id());
        input.put("expectedVersion", version());
        input.put("since", since);
        input.put("documentNumber", "登记通知2026-3");
        return input;
    }

    private Map<String, Object> correction(String what, Object which) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("carrier", home.id());
        input.put("expectedVersion", version());
        input.put(what, which);
        input.put("reason", "登记时看错了材料");
        return input;
    }

    private int version() {
        return home.page().at("/carrier/version").asInt();
    }

    private Reply bureau(String operation, Map<String, Object> input) {
        return bureau.run("bureau/" + operation, Map.of("input", with(input, "expectedVersion", version(input))));
    }

    /** A request that is sent again says what it said. */
    private Object version(Map<String, Object> input) {
        return input.getOrDefault("expectedVersion", version());
    }

    private Reply manager(String operation, Map<String, Object> input) {
        return home.manager().run("manager/" + operation, Map.of("input", input));
    }

    private static JsonNode done(Reply reply) {
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
        return reply.data().valueStream().findFirst().orElseThrow().at("/carrier");
    }

    private List<String> found(String text) {
        return bureau.ask(
                        "query($text: String) { carriers(filter: { text: $text }, first: 100) { nodes { id } } }",
                        Map.of("text", text))
                .at("/carriers/nodes")
                .findValuesAsString("id");
    }

    private List<String> staysOf(String kind) {
        return bureau.ask(
                        "query($c: ID, $k: [CarrierKind!]) { stays(filter: { carrier: $c, carrierKinds: $k }) { nodes { id } } }",
                        Map.of("c", home.id(), "k", List.of(kind)))
                .at("/stays/nodes")
                .findValuesAsString("id");
    }
}
