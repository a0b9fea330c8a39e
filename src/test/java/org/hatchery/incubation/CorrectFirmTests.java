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
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** A firm of which something was recorded wrongly: a label, its code, its day of registration … */
@IntegrationTest
class CorrectFirmTests {
    private static final String NUMBER = "GR202621000";
    private static final String SEEN = """
            query($id: ID!) { incubatee(id: $id) { version name ... on Firm { creditCode foundedOn legalRepresentative
              viewerCan { amendRegistration correctIdentity }
              labels { kind certificateNumber from to inForce }
              labelCorrections { voided reason by { role } before { kind certificateNumber from to } }
              registrationChanges { creditCode foundedOn legalRepresentative documentNumber by { role } } } } }""";
    private static final String LABELS = """
            query($region: RegionCode!, $period: Period!) { pipeline(region: $region, period: $period) {
              total { funnel { labels { kind firms } } } } }""";

    private final Api api;
    private final MongoTemplate mongo;
    private final KeepTotals totals;
    private final Incubator home;
    private final Admitted resident;
    private final Caller bureau;

    CorrectFirmTests(Api api, MongoTemplate mongo, KeepTotals totals) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.home = Incubator.open(api, "210213", "INCUBATOR");
        this.resident = home.entry().admitted();
        this.bureau = api.as(Role.BUREAU, "210213");
    }

    @Test
    void hasTheLabelThatIsRightAndKeepsInSightWhatWasSaid() {
        label(home.manager());
        Map<String, Object> right = Map.of(
                "kind",
                "EAGLET",
                "certificateNumber",
                NUMBER + 1,
                "from",
                home.today().minusDays(3).toString());

        JsonNode firm = done(send(home.manager(), "AmendGrowthLabel", with(correction(), "right", right)));

        assertThat(firm.at("/labels")).hasSize(1);
        assertThat(firm.at("/labels/0/kind").asString()).isEqualTo("EAGLET");
        JsonNode said = firm.at("/labelCorrections/0");
        assertThat(said.at("/voided").asBoolean()).isFalse();
        assertThat(said.at("/before/kind").asString()).isEqualTo("HNTE");
        assertThat(said.at("/before/certificateNumber").asString()).isEqualTo(NUMBER);
        assertThat(said.at("/reason").asString()).isEqualTo("证书看错了");
        assertThat(said.at("/by/role").asString()).isEqualTo("CARRIER_MANAGER");
    }

    @Test
    void countsAsIfThereHadBeenNoLabelOnceItWasTakenBack() {
        JsonNode before = figures();
        label(home.manager());
        assertThat(figures()).isNotEqualTo(before);

        JsonNode firm = done(send(home.manager(), "VoidGrowthLabel", correction()));

        assertThat(firm.at("/labels")).isEmpty();
        assertThat(figures()).isEqualTo(before);
        label(home.manager());
    }

    /** What is withdrawn from its first day never was, and hides none that was. */
    @Test
    void countsAsIfThereHadBeenNoLabelOnceItWasWithdrawnFromItsFirstDay() {
        JsonNode before = figures();
        label(home.manager());
        JsonNode labelled = figures();
        Map<String, Object> gone = Map.of(
                "firm",
                resident.incubatee(),
                "expectedVersion",
                version(),
                "kind",
                "HNTE",
                "certificateNumber",
                NUMBER,
                "on",
                home.today().minusDays(5).toString(),
                "reason",
                "从未获得");
        assertThat(bureau.run("bureau/WithdrawGrowthLabel", Map.of("input", gone))
                        .refusals())
                .isEmpty();
        assertThat(figures()).isEqualTo(before);

        assertThat(send(
                                home.manager(),
                                "RecordGrowthLabel",
                                Map.of(
                                        "firm", resident.incubatee(),
                                        "expectedVersion", version(),
                                        "kind", "HNTE",
                                        "certificateNumber", NUMBER + 2,
                                        "from", home.today().minusDays(4).toString()))
                        .refusals())
                .isEmpty();
        assertThat(figures()).isEqualTo(labelled);
    }

    @Test
    void isCorrectedOnceHoweverOftenItIsSent() {
        label(home.manager());
        Map<String, Object> request = correction();
        List<Reply> replies = Together.run(8, caller -> send(home.manager(), "VoidGrowthLabel", request));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.refusals()).isEmpty());
        assertThat(seen(bureau).at("/labelCorrections")).hasSize(1);
        assertDeclined(
                send(home.manager(), "VoidGrowthLabel", with(request, "reason", "另一原因")),
                "IDEMPOTENCY_KEY_REUSED idempotencyKey");
        assertDeclined(send(home.manager(), "VoidGrowthLabel", correction()), "INVALID certificateNumber");
    }

    @Test
    void isCorrectedByItsBureauWhenTheTimeOfItsCarrierIsOver() {
        label(home.manager());
        Instant longAgo = Instant.now().minus(120, ChronoUnit.DAYS);
        mongo.getCollection("firms")
                .updateOne(
                        new Document("_id", GlobalId.key("Incubatee", resident.incubatee())),
                        new Document("$set", new Document("labels.0.recordedBy.at", Date.from(longAgo))));

        assertDeclined(send(home.manager(), "VoidGrowthLabel", correction()), "TOO_LATE certificateNumber");
        assertDeclined(send(api.as(Role.BUREAU, "620700"), "VoidGrowthLabel", correction()), "NOT_FOUND firm");
        assertThat(send(bureau, "VoidGrowthLabel", correction()).refusals()).isEmpty();
    }

    @Test
    void isRefusedALabelFromBeforeItsFirmAndOneThatIsOnRecord() {
        label(home.manager());
        Map<String, Object> early = Map.of("kind", "HNTE", "certificateNumber", NUMBER, "from", "1999-01-01");
        assertDeclined(
                send(home.manager(), "AmendGrowthLabel", with(correction(), "right", early)), "WRONG_DATES from");
        assertThat(seen(bureau).at("/labels")).hasSize(1);
        assertThat(seen(bureau).at("/labelCorrections")).isEmpty();
    }

    @Test
    void hasTheCodeAndTheDayThatItsBureauProvesAndIsFoundByEither() {
        String wrong = seen(bureau).at("/creditCode").asString();
        String right = CreditCodes.of(
                        "210213", 770_000 + (int) (Math.abs(UUID.randomUUID().hashCode()) % 9_000))
                .value();
        Map<String, Object> request = amendment();
        request.put("creditCode", right);
        request.put("foundedOn", home.today().minusMonths(2).toString());

        assertDeclined(send(home.manager(), "AmendRegistration", request), "NOT_RESPONSIBLE firm");
        JsonNode firm = done(send(bureau, "AmendRegistration", request));

        assertThat(firm.at("/creditCode").asString()).isEqualTo(right);
        assertThat(firm.at("/foundedOn").asString())
                .isEqualTo(home.today().minusMonths(2).toString());
        assertThat(firm.at("/registrationChanges/0/creditCode").asString()).isEqualTo(wrong);
        assertThat(firm.at("/registrationChanges/0/documentNumber").asString()).isEqualTo("变更通知2026-7");
        assertThat(found(right)).containsExactly(resident.incubatee());
        assertThat(found(wrong)).containsExactly(resident.incubatee());
    }

    @Test
    void isRefusedTheCodeOfAnotherFirmAndADayAheadOrAfterALabel() {
        Admitted other = home.entry().takingRoom("102").admitted();
        String taken = bureau.ask(SEEN, Map.of("id", other.incubatee()))
                .at("/incubatee/creditCode")
                .asString();
        assertDeclined(
                send(bureau, "AmendRegistration", with(amendment(), "creditCode", taken)),
                "ALREADY_REGISTERED creditCode");
        assertDeclined(
                send(
                        bureau,
                        "AmendRegistration",
                        with(amendment(), "foundedOn", home.today().plusDays(1).toString())),
                "WRONG_DATES foundedOn");
        label(home.manager());
        assertDeclined(
                send(
                        bureau,
                        "AmendRegistration",
                        with(amendment(), "foundedOn", home.today().toString())),
                "WRONG_DATES foundedOn");
        assertThat(seen(bureau).at("/registrationChanges")).isEmpty();
    }

    @Test
    void saysItselfWhoRepresentsItAndKeepsTheNameBeforeWithAsterisks() {
        Caller firm = api.as(Role.FIRM, GlobalId.key("Incubatee", resident.incubatee()));
        assertThat(seen(firm).at("/viewerCan/amendRegistration").asBoolean()).isTrue();
        assertThat(seen(firm).at("/viewerCan/correctIdentity").asBoolean()).isFalse();
        done(send(firm, "AmendRegistration", with(amendment(), "legalRepresentative", "欧阳明")));

        JsonNode now = done(send(firm, "AmendRegistration", with(amendment(), "legalRepresentative", "司马青")));

        assertThat(seen(firm).at("/legalRepresentative").asString()).isEqualTo("司马青");
        assertThat(now.at("/registrationChanges/1/legalRepresentative").asString())
                .contains("*")
                .doesNotContain("欧阳明");
    }

    private void label(Caller caller) {
        Map<String, Object> input = Map.of(
                "firm", resident.incubatee(),
                "expectedVersion", version(),
                "kind", "HNTE",
                "certificateNumber", NUMBER,
                "from", home.today().minusDays(5).toString());
        assertThat(send(caller, "RecordGrowthLabel", input).refusals()).isEmpty();
    }

    private Map<String, Object> correction() {
        Map<String, Object> input = amendment();
        input.remove("documentNumber");
        input.put("kind", "HNTE");
        input.put("certificateNumber", NUMBER);
        input.put("reason", "证书看错了");
        return input;
    }

    private Map<String, Object> amendment() {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("firm", resident.incubatee());
        input.put("expectedVersion", version());
        input.put("documentNumber", "变更通知2026-7");
        return input;
    }

    private int version() {
        return seen(api.as(Role.ADMIN)).at("/version").asInt();
    }

    private static Reply send(Caller caller, String operation, Map<String, Object> input) {
        return caller.run("manager/" + operation, Map.of("input", input));
    }

    private static JsonNode done(Reply reply) {
        assertThat(reply.refusals()).isEmpty();
        return reply.data().valueStream().findFirst().orElseThrow().at("/firm");
    }

    private JsonNode figures() {
        totals.catchUp();
        return api.as(Role.BUREAU, "210213")
                .ask(
                        LABELS,
                        Map.of(
                                "region",
                                "210213",
                                "period",
                                String.valueOf(home.today().getYear())))
                .at("/pipeline/total/funnel/labels");
    }

    private List<String> found(String text) {
        return bureau.ask(
                        "query($text: String) { incubatees(filter: { text: $text }) { nodes { id } } }",
                        Map.of("text", text))
                .at("/incubatees/nodes")
                .valueStream()
                .map(one -> one.at("/id").asString())
                .toList();
    }

    private JsonNode seen(Caller caller) {
        return caller.ask(SEEN, Map.of("id", resident.incubatee())).at("/incubatee");
    }
}
