package org.hatchery.programme.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.programme.register.Registered.REGION;
import static org.hatchery.programme.register.Registered.isDeclined;
import static org.hatchery.programme.register.Registered.particulars;
import static org.hatchery.programme.register.Registered.termsWith;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class RegisterProgrammeTests {
    private static final String RICH = """
            {
              "from": "2026-01-01", "to": "2027-01-01",
              "applicants": {
                "forms": ["FIRM", "TEAM"], "labels": ["TECH_SME", "HNTE"],
                "insteadOfLabel": {"level": "PROVINCIAL"}, "ofTeams": {"level": null},
                "maxAgeMonths": 60, "maxStaff": 500, "maxRevenue": "200000000.00", "maxAssets": "100000000.00",
                "maxCapital": "20000000.00", "minCoreMembers": 3, "unlisted": false
              },
              "coverage": {
                "services": ["TESTING", "DESIGN"], "statutoryExcluded": true, "localOnly": true,
                "partners": [{"region": "640100", "sharePercent": 33.33}]
              },
              "funding": {
                "ratePercent": 50.0, "kindRates": [{"kind": "DESIGN", "percent": 12.5}],
                "perRequest": "20000.00", "firstRequest": "5000.00",
                "perKind": [{"kind": "TESTING", "amount": "30000.00"}],
                "firmYear": "100000.00", "teamYear": "50000.00"
              },
              "requests": {"perYear": 5, "oneAtATime": true, "lapsePercent": 50},
              "validity": {"months": 12, "untilMonth": 9, "untilDay": 30},
              "settlement": {
                "model": "PROVIDER_CLAIMS", "evidence": ["CONTRACT", "CONFIRMATION"], "noticeDays": 7,
                "stageDays": [{"stage": "CITY_REVIEW", "days": 10}, {"stage": "SETTLEMENT", "days": 30}]
              },
              "citation": {"title": "管理办法", "number": "石科发〔2026〕1号", "clause": "第二条", "words": "支持企业"},
              "sources": [{"term": "RATE", "citation": {"title": "实施细则", "clause": "第九条"}}]
            }
            """;

    private final Api api;
    private final MongoOperations mongo;
    private final Caller bureau;

    RegisterProgrammeTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
        this.bureau = api.as(BUREAU, REGION);
    }

    @Test
    void showsEveryTermAsItWasTyped() {
        JsonNode typed = new tools.jackson.databind.json.JsonMapper().readTree(RICH);

        JsonNode programme = Registered.programme(register(with("terms", typed)));

        assertThat(programme.path("version").asInt()).isZero();
        assertThat(programme.at("/region/name").asString()).isEqualTo("石嘴山市");
        assertThat(programme.at("/termsInForce/from").asString()).isEqualTo("2026-01-01");
        JsonNode shown = Reply.plain(page(programme).at("/terms/0"));
        assertThat(shown).isEqualTo(Reply.plain(programme.at("/terms/0")));
        for (String part : List.of("from", "to", "applicants", "requests", "validity", "settlement")) {
            assertThat(shown.path(part)).as(part).isEqualTo(typed.path(part));
        }
        assertThat(shown.path("funding")).isEqualTo(typed.path("funding"));
        assertThat(shown.at("/coverage/services")).isEqualTo(typed.at("/coverage/services"));
        assertThat(shown.at("/coverage/statutoryExcluded").asBoolean()).isTrue();
        assertThat(shown.at("/coverage/localOnly").asBoolean()).isTrue();
        assertThat(shown.at("/coverage/partners")).hasSize(1);
        assertThat(shown.at("/coverage/partners/0/region/code").asString()).isEqualTo("640100");
        assertThat(shown.at("/coverage/partners/0/sharePercent").asDouble()).isEqualTo(33.33);
        assertThat(shown.path("citation"))
                .hasToString("{\"title\":\"管理办法\",\"number\":\"石科发〔2026〕1号\",\"clause\":\"第二条\","
                        + "\"words\":\"支持企业\",\"verified\":true,\"note\":null}");
        assertThat(shown.at("/sources/0/term").asString()).isEqualTo("RATE");
        assertThat(shown.at("/sources/0/citation/clause").asString()).isEqualTo("第九条");
    }

    @Test
    void leavesOutWhatTheSourceDoesNotName() {
        Map<String, Object> said = particulars();
        said.put("terms", termsWith("funding", Map.of()));

        JsonNode terms = Registered.programme(register(said)).at("/terms/0");

        assertThat(Reply.plain(terms.path("funding")))
                .hasToString("{\"ratePercent\":null,\"kindRates\":[],\"perRequest\":null,\"firstRequest\":null,"
                        + "\"perKind\":[],\"firmYear\":null,\"teamYear\":null}");
        assertThat(Reply.plain(terms.path("validity")))
                .hasToString("{\"months\":null,\"untilMonth\":null,\"untilDay\":null}");
        assertThat(terms.at("/settlement/evidence")).hasToString("[\"CONTRACT\",\"INVOICE\",\"PAYMENT\",\"RESULT\"]");
        assertThat(terms.at("/applicants/unlisted").asBoolean()).isTrue();
        assertThat(terms.at("/applicants/ofTeams").isNull()).isTrue();
    }

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                Arguments.of("code", "ab", "INVALID", "code"),
                Arguments.of("code", "Ab-1", "INVALID", "code"),
                Arguments.of("code", "a".repeat(41), "INVALID", "code"),
                Arguments.of("title", "券", "INVALID", "title"),
                Arguments.of("region", "640299", "INVALID", "region"),
                Arguments.of("region", "640100", "NOT_RESPONSIBLE", ""),
                Arguments.of("region", "640000", "NOT_RESPONSIBLE", ""),
                Arguments.of("region", "640202", "NOT_RESPONSIBLE", ""),
                Arguments.of("terms", termsWith("to", "2026-01-01"), "WRONG_DATES", "terms.to"),
                Arguments.of("terms", funding("ratePercent", 33.333), "INVALID", "terms.funding.ratePercent"),
                Arguments.of(
                        "terms",
                        funding("kindRates", List.of(rate("TESTING", 0))),
                        "INVALID",
                        "terms.funding.kindRates.0.percent"),
                Arguments.of(
                        "terms",
                        funding("kindRates", List.of(rate("TESTING", 1), rate("TESTING", 1))),
                        "INVALID",
                        "terms.funding.kindRates"),
                Arguments.of(
                        "terms",
                        funding("perKind", List.of(cap("TESTING"), cap("TESTING"))),
                        "INVALID",
                        "terms.funding.perKind"),
                Arguments.of(
                        "terms",
                        termsWith("settlement", settlement(stage(3), stage(3))),
                        "INVALID",
                        "terms.settlement.stageDays"),
                Arguments.of("terms", termsWith("sources", List.of(source(), source())), "INVALID", "terms.sources"),
                Arguments.of("terms", partner("640299", 10), "INVALID", "terms.coverage.partners.0.region"),
                Arguments.of("terms", partner("640202", 10), "INVALID", "terms.coverage.partners.0.region"),
                Arguments.of("terms", partner("330103", 10), "INVALID", "terms.coverage.partners.0.region"),
                Arguments.of("terms", partner("640100", 101), "INVALID", "terms.coverage.partners.0.sharePercent"));
    }

    @ParameterizedTest
    @MethodSource("unacceptable")
    void declinesWhatIsNotAcceptable(String name, Object value, String code, String field) {
        long before = mongo.count(new Query(), Programme.class);

        isDeclined(register(with(name, value)), code, field);

        assertThat(mongo.count(new Query(), Programme.class)).isEqualTo(before);
    }

    @Test
    void saysWhatFollowsADivisionThatIsNoMore() {
        Reply reply = api.as(ADMIN).run("bureau/RegisterProgramme", Map.of("input", with("region", "330103")));

        isDeclined(reply, "INVALID", "region");
        assertThat(reply.at("/registerProgramme/userErrors/0/message").asString())
                .isEqualTo("下城区（330103）已于 2021 年撤销，请选择拱墅区（330105）。");
    }

    @Test
    void declinesACodeThatIsTaken() {
        Map<String, Object> said = particulars();
        Registered.programme(register(said));

        isDeclined(register(said), "ALREADY_REGISTERED", "code");
    }

    @Test
    void isDecidedByTheBureauOfTheRegionOrTheAdministrator() {
        Map<String, Object> input = Map.of("input", particulars());

        isDeclined(api.as(BUREAU, "640000").run("bureau/RegisterProgramme", input), "NOT_RESPONSIBLE", "");
        Registered.programme(api.as(ADMIN).run("bureau/RegisterProgramme", input));
    }

    @Test
    void isForNobodyElse() {
        assertThat(api.as(FIRM, "x")
                        .run("bureau/RegisterProgramme", Map.of("input", particulars()))
                        .codes())
                .containsExactly("FORBIDDEN");
    }

    private Reply register(Map<String, Object> said) {
        return bureau.run("bureau/RegisterProgramme", Map.of("input", said));
    }

    private JsonNode page(JsonNode programme) {
        String id = programme.path("id").asString();
        return api.as(FIRM, "x")
                .run("firm/ProgrammePage", Map.of("programme", id))
                .at("/programme");
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> said = new HashMap<>(particulars());
        said.put(name, value);
        return said;
    }

    private static Map<String, Object> funding(String name, Object value) {
        return termsWith("funding", Map.of(name, value));
    }

    private static Map<String, Object> rate(String kind, double percent) {
        return Map.of("kind", kind, "percent", percent);
    }

    private static Map<String, Object> cap(String kind) {
        return Map.of("kind", kind, "amount", "1000.00");
    }

    private static Map<String, Object> stage(int days) {
        return Map.of("stage", "ANSWER", "days", days);
    }

    private static Map<String, Object> source() {
        return Map.of("term", "RATE", "citation", Map.of("title", "细则"));
    }

    private static Map<String, Object> settlement(Map<?, ?>... stages) {
        return Map.of("model", "APPLICANT_CLAIMS", "stageDays", List.of(stages));
    }

    private static Map<String, Object> partner(String region, double percent) {
        return termsWith(
                "coverage",
                Map.of(
                        "services",
                        List.of("TESTING"),
                        "partners",
                        List.of(Map.of("region", region, "sharePercent", percent))));
    }
}
