package org.hatchery.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.identity.Role.PROVIDER;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.pilotproject.PilotSite;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.transfer.Trade;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Whoever asks what a party may claim, or claims it … */
@IntegrationTest
class EntitlementScopeTests {
    private static final String SHANDAN = "620725";
    private static final String ELSEWHERE = "341002";
    private static final String BASE_SUBSIDY = "SD-conversion-base-subsidy";
    private static final String PREFUNDING = "SY-open-bid-demand-prefunding";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Api api;
    private final MongoOperations mongo;
    private final Caller county;

    EntitlementScopeTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
        this.county = api.as(BUREAU, SHANDAN);
    }

    @Test
    void learnsNothingOfAnOperatorsAchievementsByRegisteringItsCode() {
        String code = Incubator.freshCreditCode();
        converted(code);
        String carrier = carrier(code);
        String firm = firm(SHANDAN, code);
        for (Caller asker : List.of(manager(carrier), county)) {
            JsonNode condition = answer(ask(asker, carrier, null), BASE_SUBSIDY).at("/conditions/1");
            assertThat(condition.path("verdict").asString()).isEqualTo("UNKNOWN");
            assertThat(condition.path("facts")).isEmpty();
            assertThat(condition.path("gap").isNull()).isTrue();
            assertThat(condition.path("says").asString()).contains("该信息保密");
        }
        String newFirm = "SD-new-tech-firm-subsidy";
        assertThat(answer(ask(county, firm, null), newFirm).at("/conditions/1/facts"))
                .isEmpty();
        assertThat(answer(ask(api.as(ADMIN), firm, null), newFirm).at("/conditions/1/facts"))
                .hasSize(1);
    }

    @Test
    void isACarrierOrABaseThatAppliesItself() {
        String carrier = carrier(Incubator.freshCreditCode());
        Reply begun = apply(
                manager(carrier),
                "SD-ip-demonstration-subsidy-park",
                carrier,
                List.of(attested(0, CARRIER_MANAGER, GlobalId.key("Carrier", carrier))));
        assertThat(begun.refusals()).as(begun.body()).isEmpty();
        assertThat(begun.at("/applyFor/application/id").asString()).isNotBlank();
        String base = base();
        Caller provider = api.as(PROVIDER, GlobalId.key("PilotBase", base));
        assertThat(apply(provider, "SY-pilot-test-base-performance-award", base, List.of())
                        .refusals())
                .contains("NOT_ELIGIBLE")
                .doesNotContain("NOT_FOUND");
    }

    @Test
    void attestsWhatARegisterMightHaveToldButDoesNot() {
        Incubator home = Incubator.open(api, "110105", "INCUBATOR");
        Admitted stay = home.entry().on(home.today().minusDays(10)).admitted();
        String firm = GlobalId.key("Incubatee", stay.incubatee());
        Caller itself = api.as(FIRM, firm);
        String voucher = "BJ-capital-innovation-voucher";
        Reply begun =
                apply(itself, voucher, stay.incubatee(), List.of(attested(0, FIRM, firm), attested(1, FIRM, firm)));
        assertThat(begun.refusals()).as(begun.body()).isEmpty();

        JsonNode before = answer(ask(itself, stay.incubatee(), "2016-11-01"), voucher);
        assertThat(before.path("state").asString()).isEqualTo("NOT_FOR");
        assertThat(before.path("ended").asString()).contains("2016-11-02", "施行");
        assertThat(answer(ask(itself, stay.incubatee(), "2016-11-02"), voucher)
                        .path("state")
                        .asString())
                .isNotEqualTo("NOT_FOR");
    }

    @Test
    void mayNoLongerClaimOnceItClosed() {
        String carrier = carrier(Incubator.freshCreditCode());
        Caller manager = manager(carrier);
        String park = "SD-ip-demonstration-subsidy-park";
        assertThat(answer(ask(manager, carrier, null), park).path("state").asString())
                .isEqualTo("UNKNOWN");
        int version = county.ask(
                        "query($id: ID!) { node(id: $id) { ... on Carrier { version } } }", Map.of("id", carrier))
                .at("/node/version")
                .asInt();
        accepted(county.run(
                "bureau/CloseCarrier",
                Map.of(
                        "input",
                        Map.of(
                                "carrier",
                                carrier,
                                "expectedVersion",
                                version,
                                "on",
                                TODAY.toString(),
                                "reason",
                                "停业"))));
        JsonNode closed = answer(ask(manager, carrier, null), park);
        assertThat(closed.path("state").asString()).isEqualTo("NOT_FOR");
        assertThat(closed.path("ended").asString()).contains(TODAY.toString());
        assertThat(apply(
                                manager,
                                park,
                                carrier,
                                List.of(attested(0, CARRIER_MANAGER, GlobalId.key("Carrier", carrier))))
                        .refusals())
                .containsExactly("NOT_ELIGIBLE");
    }

    @Test
    void mayClaimAgainAsABaseThatWasPutBackOnFile() {
        PilotSite site = PilotSite.open(api, mongo, "210113", "210202");
        site.proposed().concluded();
        String award = "SY-pilot-test-base-performance-award";
        Caller provider = site.asBase();
        List<Map<String, Object>> evaluated = List.of(attested(2, PROVIDER, site.base()));
        assertThat(answer(ask(provider, site.baseId(), null), award)
                        .path("state")
                        .asString())
                .isEqualTo("UNKNOWN");

        file(site, "TERMINATED", 0);
        JsonNode gone = answer(ask(provider, site.baseId(), null), award);
        assertThat(gone.path("state").asString()).isEqualTo("NOT_FOR");
        assertThat(gone.path("ended").asString()).contains(TODAY.toString());
        assertThat(apply(provider, award, site.baseId(), evaluated).refusals()).containsExactly("NOT_ELIGIBLE");

        file(site, "FILED", 1);
        JsonNode back = answer(ask(provider, site.baseId(), null), award);
        assertThat(back.path("state").asString()).isEqualTo("UNKNOWN");
        assertThat(back.path("conditions")
                        .valueStream()
                        .map(one -> one.path("verdict").asString()))
                .containsExactly("MET", "MET", "UNKNOWN");
        Reply begun = apply(provider, award, site.baseId(), evaluated);
        assertThat(begun.refusals()).as(begun.body()).isEmpty();
        assertThat(begun.at("/applyFor/application/facts")).isNotEmpty();
    }

    private void file(PilotSite site, String state, int version) {
        Map<String, Object> filing =
                Map.of("state", state, "on", TODAY.toString(), "documentNumber", "沈科发〔2026〕3号", "title", "中试基地备案调整通知");
        accepted(api.as(BUREAU, "210100")
                .run(
                        "bureau/ChangeFiling",
                        Map.of("input", Map.of("base", site.baseId(), "expectedVersion", version, "filing", filing))));
    }

    @Test
    void isToldByWhatItBoughtAndNeverByWhatItSold() {
        var trade = new Trade(api, TODAY);
        Map<String, Object> buyer = Trade.party("210103");
        String firm = firm("210103", String.valueOf(buyer.get("creditCode")));
        Caller bureau = api.as(BUREAU, "210103");
        recognised(trade, Map.of("seller", buyer));
        assertThat(answer(ask(bureau, firm, null), PREFUNDING).at("/conditions/1/facts"))
                .isEmpty();
        recognised(trade, Map.of("buyer", buyer));
        JsonNode one = answer(ask(bureau, firm, null), PREFUNDING);
        assertThat(one.at("/conditions/1/facts")).hasSize(1);
        assertThat(one.path("amount").asString()).isEqualTo("50000.00");
        recognised(trade, Map.of("buyer", buyer));
        JsonNode two = answer(ask(bureau, firm, null), PREFUNDING);
        assertThat(two.path("amount").isNull()).isTrue();
        assertThat(two.path("upTo").asString()).isEqualTo("3000000.00");
    }

    private void recognised(Trade trade, Map<String, Object> party) {
        Map<String, Object> facts = trade.facts("210103", "210103", "100000.00");
        facts.putAll(party);
        Caller bureau = api.as(BUREAU, "210103");
        JsonNode contract = trade.registered(facts);
        JsonNode taken = Trade.done(trade.examine(bureau, contract, "ACCEPT", Map.of()));
        Trade.done(trade.examine(bureau, taken, "RECOGNISE", Map.of()));
    }

    private void converted(String code) {
        Caller bureau = api.as(BUREAU, ELSEWHERE);
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", "保密转化试验" + UUID.randomUUID());
        facts.put("category", "APPLIED");
        facts.put("maturity", "MIDDLE");
        facts.put("field", "ADVANCED_MANUFACTURING");
        facts.put("secrecy", "OPEN");
        facts.put("unit", "试验运营单位");
        facts.put("region", ELSEWHERE);
        facts.put("source", Map.of("kind", "SELF_FUNDED", "fiscal", false));
        facts.put("owners", List.of(Map.of("name", "试验运营单位", "creditCode", code, "share", 10_000)));
        facts.put("willing", true);
        JsonNode achievement = accepted(bureau.run(
                        "firm/RegisterAchievement",
                        Map.of(
                                "input",
                                Map.of("idempotencyKey", UUID.randomUUID().toString(), "facts", facts))))
                .path("achievement");
        Map<String, Object> deal = new HashMap<>();
        deal.put("achievement", achievement.path("id").asString());
        deal.put("expectedVersion", achievement.path("version").asInt());
        deal.put("mode", "TRANSFER");
        deal.put("pricing", "AGREED");
        deal.put("price", "900000.00");
        deal.put("noticeFrom", TODAY.minusDays(30).toString());
        deal.put("noticeTo", TODAY.minusDays(14).toString());
        deal.put("noticePrice", "900000.00");
        deal.put("decision", "董事会〔2026〕3号");
        deal.put("partner", "试验科技有限公司");
        deal.put("partnerRegion", ELSEWHERE);
        deal.put("on", TODAY.minusDays(10).toString());
        accepted(bureau.run("firm/RecordConversion", Map.of("input", deal)));
    }

    private Caller manager(String carrier) {
        return api.as(CARRIER_MANAGER, GlobalId.key("Carrier", carrier));
    }

    private String carrier(String code) {
        Map<String, Object> input = Map.of(
                "name",
                "试验众创空间" + UUID.randomUUID(),
                "kind",
                "MAKER_SPACE",
                "operator",
                Map.of("name", "试验运营单位", "creditCode", code),
                "region",
                SHANDAN,
                "openedOn",
                "2020-01-01",
                "servicesOffered",
                List.of("MENTORING"));
        return accepted(county.run("bureau/RegisterCarrier", Map.of("input", input)))
                .at("/carrier/id")
                .asString();
    }

    private String firm(String region, String code) {
        Map<String, Object> input = Map.of("creditCode", code, "name", "试验登记企业" + code, "region", region);
        return accepted(api.as(BUREAU, region).run("bureau/RegisterFirm", Map.of("input", input)))
                .at("/registeredFirm/id")
                .asString();
    }

    private String base() {
        Map<String, Object> input = Map.of(
                "registerNumber",
                "ZS-" + UUID.randomUUID(),
                "name",
                "试验中试基地" + UUID.randomUUID(),
                "operator",
                Map.of("name", "试验中试有限公司", "creditCode", Incubator.freshCreditCode()),
                "region",
                "210113",
                "fields",
                List.of("NEW_MATERIALS"),
                "staff",
                Map.of("total", 20, "technical", 12, "senior", 5),
                "filing",
                Map.of(
                        "state",
                        "FILED",
                        "on",
                        TODAY.minusYears(1).toString(),
                        "documentNumber",
                        "绵科发〔2025〕15号",
                        "title",
                        "中试基地备案通知"));
        return accepted(api.as(ADMIN).run("bureau/RegisterPilotBase", Map.of("input", input)))
                .at("/pilotBase/id")
                .asString();
    }

    private Map<String, Object> attested(int condition, Role role, String key) {
        return Map.of(
                "condition",
                condition,
                "on",
                TODAY.toString(),
                "reference",
                "证明材料第7号",
                "evidence",
                List.of(paper(new Actor("test-" + role, role, List.of(key)))));
    }

    private String paper(Actor own) {
        String head = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
        Reply reply = api.send(api.request("/attachments")
                .header("Authorization", "Bearer " + api.token(own))
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofString(head + "%PDF-1.7\n\r\n--X--\r\n")));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.text("/id");
    }

    private static Reply apply(Caller caller, String rule, String party, List<Map<String, Object>> attested) {
        return caller.run(
                "firm/ApplyFor",
                Map.of(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID().toString(),
                                "rule",
                                GlobalId.of("AwardRule", rule),
                                "beneficiary",
                                party,
                                "attested",
                                attested)));
    }

    private static JsonNode accepted(Reply reply) {
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
        return reply.data().iterator().next();
    }

    private static JsonNode ask(Caller caller, String subject, String on) {
        Map<String, Object> asked = new HashMap<>(Map.of("subject", subject));
        if (on != null) {
            asked.put("on", on);
        }
        Reply reply = caller.run("firm/Entitlements", asked);
        assertThat(reply.codes()).as(reply.body()).isEmpty();
        return reply.at("/entitlements");
    }

    private static JsonNode answer(JsonNode all, String rule) {
        return all.path("answers")
                .valueStream()
                .filter(one -> one.at("/rule/key").asString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not in " + all));
    }
}
