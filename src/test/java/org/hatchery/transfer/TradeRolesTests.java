package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An institution, the registrars of its station and the broker of its contract … */
@IntegrationTest
class TradeRolesTests {
    private static final String PLACE = "360103";
    private static final String BUYER = "430103";
    private static final AtomicInteger NUMBERS = new AtomicInteger(61_000);

    private final Api api;
    private final Trade trade;
    private final LocalDate today;
    private final JsonNode university;
    private final JsonNode station;
    private final Caller institution;
    private final Caller registrar;

    TradeRolesTests(Api api, Clock clock) {
        this.api = api;
        this.today = LocalDate.now(clock);
        this.trade = new Trade(api, today);
        this.university = institution("UNIVERSITY");
        this.station = institution("REGISTRATION_STATION");
        this.institution = api.as(Role.INSTITUTION, key(university));
        this.registrar = api.as(Role.REGISTRAR, key(station));
    }

    @Test
    void bringAContractFromTheSellerToItsCertificateWithoutTheBureau() {
        JsonNode contract = laid(facts());
        JsonNode accepted = done(trade.examine(registrar, contract, "ACCEPT", Map.of()));
        JsonNode recognised = done(trade.examine(registrar, accepted, "RECOGNISE", Map.of()));

        assertThat(accepted.at("/station/id").asString())
                .isEqualTo(station.path("id").asString());
        assertThat(recognised.path("state").asString()).isEqualTo("RECOGNISED");
        assertThat(recognised.path("certificate").asString()).hasSize(16);
        assertThat(list(institution)).contains(contract.path("id").asString());
    }

    @Test
    void seeNothingOfWhatIsNotTheirs() {
        JsonNode contract = laid(facts());
        Caller otherStation = api.as(Role.REGISTRAR, key(institution("REGISTRATION_STATION")));
        Caller otherInstitution = api.as(Role.INSTITUTION, key(institution("UNIVERSITY")));
        Caller stationItself = api.as(Role.INSTITUTION, key(station));
        String id = contract.path("id").asString();

        assertThat(list(registrar)).contains(id);
        assertThat(List.of(otherStation, otherInstitution, stationItself))
                .allSatisfy(other -> assertThat(list(other)).doesNotContain(id));
        assertThat(trade.examine(otherStation, contract, "ACCEPT", Map.of()).refusals())
                .containsExactly("NOT_FOUND");
        assertThat(list(registrar)).doesNotContain(draft().path("id").asString());
    }

    @Test
    void keepToTheirPart() {
        JsonNode contract = laid(facts());
        Map<String, Object> elsewhere =
                Map.of("station", institution("REGISTRATION_STATION").path("id").asString());

        assertThat(trade.examine(institution, contract, "ACCEPT", Map.of()).codes())
                .containsExactly("FORBIDDEN");
        assertThat(trade.register(registrar, facts()).codes()).containsExactly("FORBIDDEN");
        assertThat(trade.examine(registrar, contract, "ACCEPT", elsewhere).refusals())
                .containsExactly("NOT_RESPONSIBLE");
        assertThat(trade.register(institution, trade.facts(PLACE, BUYER, "100000.00"))
                        .refusals())
                .containsExactly("NOT_RESPONSIBLE");
    }

    @Test
    void layContractsOnlyBeforeAStationOfTheSellersProvince() {
        JsonNode far = done(
                trade.bureau("430103")
                        .run("bureau/RegisterInstitution", Map.of("input", body("REGISTRATION_STATION", "430103"))),
                "institution");

        assertThat(register(facts(), far).refusals()).containsExactly("NOT_ELIGIBLE");
        assertThat(register(facts(), university).refusals()).containsExactly("NOT_ELIGIBLE");
    }

    @Test
    void readChecksWhereTheyExamine() {
        Map<String, Object> facts = facts();
        facts.put("approvals", List.of(Map.of("kind", "EXPORT")));
        JsonNode contract = laid(facts);
        JsonNode seen = registrar
                .run("firm/ContractPage", Map.of("technologyContract", contract.path("id")))
                .at("/node");

        assertThat(contract.path("findings")).isEmpty();
        assertThat(seen.at("/findings/0/code").asString()).isEqualTo("APPROVAL_MISSING");
    }

    @Test
    void showTheDealToItsBrokerOnceItIsRecognised() {
        String certificate = "赣经" + NUMBERS.incrementAndGet();
        JsonNode person = person(certificate);
        Caller broker = api.as(Role.PRACTITIONER, key(person));
        Map<String, Object> facts = facts();
        facts.put("broker", person.path("name").asString());
        facts.put("brokerCertificate", certificate);
        JsonNode contract = laid(facts);
        String id = contract.path("id").asString();
        List<String> before = list(broker);
        JsonNode accepted = done(trade.examine(registrar, contract, "ACCEPT", Map.of()));
        done(trade.examine(registrar, accepted, "RECOGNISE", Map.of()));
        JsonNode own = broker.run(
                        "bureau/PersonPage", Map.of("person", person.path("id").asString()))
                .at("/registeredPerson");

        assertThat(before).isEmpty();
        assertThat(list(broker)).containsExactly(id);
        assertThat(own.path("name").asString()).isEqualTo(person.path("name").asString());
        assertThat(own.at("/credentials/0/certificateNumber").asString()).isEqualTo(certificate);
        assertThat(own.at("/viewerCan/amend").asBoolean()).isFalse();
    }

    @Test
    void nameNoBrokerWhomTheRegisterDoesNotKnow() {
        Map<String, Object> facts = facts();
        facts.put("brokerCertificate", "无此证书");

        assertThat(register(facts, station).refusals()).containsExactly("NOT_FOUND");
    }

    @Test
    void registerAndFileTheirOwnAchievementsAndNobodyElses() {
        Map<String, Object> facts = achievement();
        JsonNode registered =
                done(institution.run("firm/RegisterAchievement", Map.of("input", Trade.input(facts))), "achievement");
        JsonNode filed = done(institution.run("firm/FileAchievement", Map.of("input", act(registered))), "achievement");
        facts.remove("institution");
        Reply foreign = institution.run("firm/RegisterAchievement", Map.of("input", Trade.input(facts)));

        assertThat(filed.path("filedOn").asString()).isEqualTo(today.toString());
        assertThat(filed.at("/viewerCan/convert").asBoolean()).isTrue();
        assertThat(filed.at("/viewerCan/publish").asBoolean()).isFalse();
        assertThat(foreign.refusals()).containsExactly("NOT_RESPONSIBLE");
        assertThat(institution
                        .run("bureau/AchievementList", Map.of())
                        .at("/achievements/nodes")
                        .valueStream()
                        .map(one -> one.path("id").asString()))
                .containsExactly(registered.path("id").asString());
    }

    @Test
    void changeWhomToAskAtTheirInstitution() {
        Reply changed = institution.run(
                "bureau/UpdateInstitutionContact",
                Map.of(
                        "input",
                        Map.of(
                                "institution",
                                university.path("id").asString(),
                                "expectedVersion",
                                0,
                                "contact",
                                Map.of("person", "李老师", "phone", "0791-1234567"))));
        JsonNode own = institution
                .run(
                        "bureau/InstitutionPage",
                        Map.of("institution", university.path("id").asString()))
                .at("/institution");

        assertThat(changed.refusals()).isEmpty();
        assertThat(own.at("/contact/person").asString()).isEqualTo("李老师");
        assertThat(own.at("/viewerCan/amend").asBoolean()).isFalse();
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = trade.facts(PLACE, BUYER, "100000.00");
        facts.put(
                "seller",
                new HashMap<>(Map.of(
                        "name", university.path("name").asString(),
                        "creditCode", university.path("creditCode").asString(),
                        "region", PLACE,
                        "nature", "UNIVERSITY",
                        "institution", university.path("id").asString())));
        return facts;
    }

    private Map<String, Object> achievement() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("title", "叶轮铸造工艺" + NUMBERS.incrementAndGet()),
                Map.entry("category", "APPLIED"),
                Map.entry("maturity", "MIDDLE"),
                Map.entry("field", "NEW_MATERIALS"),
                Map.entry("secrecy", "OPEN"),
                Map.entry("unit", university.path("name").asString()),
                Map.entry("unitCode", university.path("creditCode").asString()),
                Map.entry("region", PLACE),
                Map.entry("institution", university.path("id").asString()),
                Map.entry("source", Map.of("kind", "SELF_FUNDED", "fiscal", false)),
                Map.entry("owners", List.of(Map.of("name", "试验大学", "share", 10000))),
                Map.entry("willing", true)));
    }

    private static Map<String, Object> act(JsonNode achievement) {
        return Map.of(
                "achievement",
                achievement.path("id").asString(),
                "expectedVersion",
                achievement.path("version").asInt());
    }

    private JsonNode laid(Map<String, Object> facts) {
        return done(register(facts, station));
    }

    private JsonNode draft() {
        Map<String, Object> input = Trade.input(facts());
        input.put("station", station.path("id").asString());
        input.put("draft", true);
        return done(institution.run("firm/RegisterContract", Map.of("input", input)));
    }

    private Reply register(Map<String, Object> facts, JsonNode before) {
        Map<String, Object> input = Trade.input(facts);
        input.put("station", before.path("id").asString());
        return institution.run("firm/RegisterContract", Map.of("input", input));
    }

    private JsonNode institution(String kind) {
        return done(
                trade.bureau(PLACE).run("bureau/RegisterInstitution", Map.of("input", body(kind, PLACE))),
                "institution");
    }

    private static Map<String, Object> body(String kind, String region) {
        int number = NUMBERS.incrementAndGet();
        return Map.of(
                "name",
                "试验机构" + number + "号",
                "creditCode",
                CreditCodes.of(region, number).value(),
                "kinds",
                List.of(kind),
                "region",
                region);
    }

    private JsonNode person(String certificate) {
        return done(
                trade.bureau(PLACE)
                        .run(
                                "bureau/RegisterPerson",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "name",
                                                "赵试验",
                                                "region",
                                                PLACE,
                                                "capacities",
                                                List.of(Map.of("kind", "TECHNOLOGY_BROKER", "from", today.toString())),
                                                "credentials",
                                                List.of(Map.of(
                                                        "what",
                                                        "技术经纪人证书",
                                                        "certificateNumber",
                                                        certificate,
                                                        "issuer",
                                                        "试验市场",
                                                        "from",
                                                        today.minusYears(1).toString()))))),
                "person");
    }

    private static JsonNode done(Reply reply) {
        return done(reply, "contract");
    }

    private static JsonNode done(Reply reply, String what) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return answer.path(what);
    }

    private static String key(JsonNode object) {
        return GlobalId.parse(object.path("id").asString()).key();
    }

    private static List<String> list(Caller caller) {
        return caller.run("firm/MyTechnologyContracts", Map.of("first", 100))
                .at("/technologyContracts/nodes")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }
}
