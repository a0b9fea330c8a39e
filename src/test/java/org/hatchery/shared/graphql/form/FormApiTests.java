package org.hatchery.shared.graphql.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The form of a request … */
@IntegrationTest
class FormApiTests {
    private static final String REGISTER = "mutation R($i: RegisterProviderInput!) { "
            + "answer: registerProvider(input: $i) { __typename provider { id } ...Why } } "
            + "fragment Why on RegisterProviderPayload { userErrors { __typename code where: field message } }";

    private final Api api;

    FormApiTests(Api api) {
        this.api = api;
    }

    @Test
    void isToldWithAllItsFaultsAtOnce() {
        JsonNode answer = register(wrong()).at("/answer");

        assertThat(answer.path("__typename").asString()).isEqualTo("RegisterProviderPayload");
        assertThat(answer.path("provider").isNull()).isTrue();
        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        "INVALID name",
                        "INVALID region",
                        "INVALID creditCode",
                        "INVALID kinds",
                        "INVALID contact.phone",
                        "INVALID ties.shareholders.1.creditCode",
                        "INVALID nonsense");
    }

    @Test
    void isToldInTheLanguageOfTheCaller() {
        Reply english = api.as(Role.BUREAU, "210100").inEnglish().ask(REGISTER, Map.of("i", wrong()));

        assertThat(messages(register(wrong()).at("/answer"))).isNotEmpty().allMatch(told -> told.endsWith("。"));
        assertThat(messages(english.at("/answer")))
                .isNotEmpty()
                .allMatch(told -> told.endsWith(".") && told.chars().allMatch(letter -> letter < 0x2000));
    }

    @Test
    void isToldOfValuesThatStandInTheDocument() {
        Reply reply = api.as(Role.BUREAU, "210100")
                .ask("mutation { registerProvider(input: {name: \"\\u200b\", region: \"21\", kinds: [NOTHING]}) "
                        + "{ userErrors { code field message } } }");

        assertThat(reply.data().at("/registerProvider/userErrors").findValuesAsString("message"))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void isNotToldToARoleThatMayNotSendIt() {
        Reply reply = api.as(Role.AUDITOR, "210100").ask(REGISTER, Map.of("i", wrong()));

        assertThat(reply.codes()).containsExactly("FORBIDDEN");
    }

    @Test
    void isToldWithThePathOfEachFaultOfAQuery() {
        Reply reply = api.as(Role.BUREAU, "210100")
                .ask(
                        "query Q($r: RegionCode!, $p: Period!) { pipeline(region: $r, period: $p) { asOf } }",
                        Map.of("r", "21", "p", "1899"));

        assertThat(reply.codes()).containsExactly("BAD_REQUEST", "BAD_REQUEST");
        assertThat(reply.json().at("/errors/0/extensions/inputPath/0").asString())
                .isEqualTo("region");
        assertThat(reply.json().at("/errors/1/extensions/field/0").asString()).isEqualTo("period");
    }

    @Test
    void isToldAlsoWhereTheEngineWouldHaveReadIt() {
        Reply reply = api.as(Role.BUREAU, "210100").ask("{ pipeline(region: \"210100\", period: \"2999\") { asOf } }");

        assertThat(reply.codes()).containsExactly("BAD_REQUEST");
        assertThat(reply.json().at("/errors/0/extensions/inputPath/0").asString())
                .isEqualTo("period");
        assertThat(reply.text("/errors/0/message")).startsWith("日期须在 1949-10-01 至 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query Q($on: Boolean!) { viewer @include(if: $on) { id } region(code: \"2101\") { name } }",
                "query Q($on: Boolean!) { viewer @skip(if: $on) { id } region(code: \"2101\") { name } }",
                "query Q($on: Boolean = false) { viewer @skip(if: $on) { id } region(code: \"2101\") { name } }",
                "query Q($on: Boolean = true) { ... @include(if: $on) { region(code: \"2101\") { name } } }",
                "query Q($on: Boolean!) { viewer { id @include(if: $on) } region(code: \"2101\") { name } }"
            })
    void isToldAlsoWhereFieldsAreSwitchedOnAndOff(String document) {
        for (Object sent : List.of("yes", 1, List.of(true), Map.of())) {
            Reply reply = api.as(Role.BUREAU, "210100").ask(document, Map.of("on", sent));
            assertThat(reply.codes()).as(reply.body()).isNotEmpty().containsOnly("BAD_REQUEST");
        }
        assertThat(api.as(Role.BUREAU, "210100").ask(document).codes())
                .isNotEmpty()
                .containsOnly("BAD_REQUEST");
    }

    @Test
    void isToldWithoutWhatWasSwitchedOff() {
        String document = "mutation R($i: RegisterProviderInput!, $brief: Boolean = true) { "
                + "registerProvider(input: $i) { userErrors { code message @skip(if: $brief) } } }";
        Map<String, Object> both = Map.of("i", wrong(), "brief", false);

        JsonNode brief = api.as(Role.BUREAU, "210100")
                .ask(document, Map.of("i", wrong()))
                .data();
        JsonNode whole = api.as(Role.BUREAU, "210100").ask(document, both).data();

        assertThat(brief.at("/registerProvider/userErrors/0").toString()).isEqualTo("{\"code\":\"INVALID\"}");
        assertThat(whole.at("/registerProvider/userErrors/0/message").isString())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: \"2\" | first | 须为 0 至 100 的整数。",
                "first: 2147483648 | first | 须为 0 至 100 的整数。",
                "last: 2.5 | last | 须为 0 至 100 的整数。",
                "first: 2, after: 7 | after | 此处须为文字。"
            })
    void isToldOfPagesAsOfOtherValues(String arguments, String field, String says) {
        Reply reply = api.as(Role.BUREAU, "210100").ask("{ carriers(" + arguments + ") { totalCount } }");

        assertThat(reply.codes()).containsExactly("BAD_REQUEST");
        assertThat(reply.text("/errors/0/extensions/inputPath/0")).isEqualTo(field);
        assertThat(reply.text("/errors/0/message")).isEqualTo(says);
    }

    @Test
    void isToldOfIdsAsOfOtherValues() {
        Reply reply = api.as(Role.BUREAU, "210100").ask("{ nodes(ids: [1.5, true]) { id } }");

        assertThat(reply.codes()).containsExactly("BAD_REQUEST", "BAD_REQUEST");
        assertThat(reply.text("/errors/1/extensions/inputPath/1")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bookings", "auditTrail"})
    void isToldThatDaysAreTheWrongWayRound(String list) {
        Reply reply = api.as(Role.ADMIN)
                .ask("{ " + list + "(filter: {from: \"2026-12-02\", to: \"2026-12-01\"}) { totalCount } }");

        assertThat(reply.codes()).containsExactly("BAD_REQUEST");
        assertThat(reply.text("/errors/0/message")).isEqualTo("截止日期不能早于起始日期。");
    }

    private JsonNode register(Map<String, Object> input) {
        return api.as(Role.BUREAU, "210100").ask(REGISTER, Map.of("i", input)).data();
    }

    private static Map<String, Object> wrong() {
        Map<String, Object> input = new HashMap<>();
        input.put("name", "沈阳\u202e反向");
        input.put("region", "2101");
        input.put("creditCode", "91350100M000100Y44");
        input.put("kinds", "MAGIC");
        input.put("contact", Map.of("person", "王芳", "phone", "()()()"));
        input.put(
                "ties",
                Map.of(
                        "shareholders",
                        List.of(
                                Map.of("name", "甲公司", "creditCode", "91350100M000100Y43"),
                                Map.of("name", "乙公司", "creditCode", "9135"))));
        input.put("nonsense", 1);
        return input;
    }

    private static List<String> faults(JsonNode answer) {
        return StreamSupport.stream(answer.path("userErrors").spliterator(), false)
                .map(error -> error.path("code").asString() + " "
                        + String.join(
                                ".",
                                StreamSupport.stream(error.path("where").spliterator(), false)
                                        .map(JsonNode::asString)
                                        .toList()))
                .toList();
    }

    private static List<String> messages(JsonNode answer) {
        return StreamSupport.stream(answer.path("userErrors").spliterator(), false)
                .map(error -> error.path("message").asString())
                .toList();
    }
}
