package org.hatchery.policy.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.identity.Role.PROVIDER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Policies, asked for by the clients' own operations. */
@IntegrationTest
class PolicyApiTests {
    private static final String REPEALED = GlobalId.of("PolicyDocument", "chengdu-deyang-mianyang-2018");

    private final Api api;
    private final Caller bureau;
    private final DatabaseCommands commands;

    PolicyApiTests(Api api, DatabaseCommands commands) {
        this.api = api;
        this.bureau = api.as(BUREAU, "530000");
        this.commands = commands;
    }

    @Test
    void tellThatADocumentIsRepealedInItsOwnWords() {
        JsonNode document = bureau.run("bureau/PolicyDocument", Map.of("document", REPEALED))
                .at("/policyDocument");

        assertThat(document.at("/number").asString()).isEqualTo("川办函〔2018〕87号");
        assertThat(document.at("/state").asString()).isEqualTo("REPEALED");
        assertThat(document.at("/repeal/words").asString()).contains("失效");
        assertThat(document.at("/repeal/on").isNull()).isTrue();
        assertThat(document.at("/validity/basis").asString()).isEqualTo("INFERRED");
        assertThat(texts(document.at("/flaws"), "kind")).containsExactly("PRINTED_TWICE", "ANNEX_MISSING");
        assertThat(texts(document.at("/places"), "name")).containsExactly("四川省", "成都市", "德阳市", "绵阳市");
    }

    @ParameterizedTest
    @CsvSource({"成德绵, 1", "成德綿, 1", "示範區 成德绵, 1", "示范区 山丹县, 0", "〔2018〕87号, 1", "四川省人民政府, 1", "山丹縣, 1", ".*, 0", "[, 0"
    })
    void areFoundByWordsOfTheirTitleNumberOrIssuerInEitherScript(String text, int many) {
        Reply found = bureau.run("manager/PolicyLibrary", Map.of("text", text, "total", true));

        assertThat(found.at("/policyDocuments/totalCount").asInt()).isEqualTo(many);
        assertThat(found.at("/policyDocuments/edges").size()).isEqualTo(many);
    }

    @Test
    void pageThroughEveryClauseOfADocument() {
        List<String> numbers = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("document", REPEALED, "first", 30));
        JsonNode page;
        do {
            page = bureau.run("bureau/PolicyDocument", variables).at("/clauses");
            numbers.addAll(texts(page.at("/nodes"), "number"));
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(numbers).hasSize(76).startsWith("文头", "文头", "一(一)").endsWith("附件");
        assertThat(page.at("/totalCount").asInt()).isEqualTo(76);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VISITOR")
    void areOpenToEveryRole(Role role) {
        Caller anybody = api.as(role, role == Role.BUREAU || role == Role.AUDITOR ? "530000" : "nobody");

        assertThat(texts(
                        anybody.run("manager/PolicyLibrary", Map.of("region", "210000"))
                                .at("/policyDocuments/nodes"),
                        "nameZh"))
                .containsExactly("沈阳市促进科技成果本地转化行动方案");
        assertThat(anybody.run("bureau/PolicyTargets").at("/targets/totalCount").asInt())
                .isEqualTo(86);
    }

    @Test
    void areFoundByRegionAndYear() {
        assertThat(indicators(Map.of("region", "510100", "year", 2020)))
                .hasSize(10)
                .contains("biopharma_firms_gathered");
        assertThat(indicators(Map.of("region", "510000", "year", 2020))).hasSize(19);
        assertThat(indicators(Map.of("region", "210000", "year", 2023)))
                .contains("conversion_fund_size", "roadshows", "carriers")
                .hasSize(25);
        assertThat(indicators(Map.of("region", "210000", "year", 2026))).isEmpty();
        assertThat(indicators(Map.of("region", "210102"))).isEmpty();
    }

    @Test
    void areFoundByNatureReliabilityAndMetric() {
        assertThat(indicators(Map.of("natures", List.of("DEADLINE")))).hasSize(4);
        assertThat(indicators(Map.of("reliabilities", List.of("CORRUPT")))).hasSize(18);
        assertThat(indicators(Map.of("measured", true))).hasSize(55);
        assertThat(indicators(Map.of("measured", false))).hasSize(31);
        assertThat(indicators(Map.of("document", REPEALED, "natures", List.of("TARGET"))))
                .hasSize(16);
    }

    @Test
    void showDaysOfTheYearApartFromFigures() {
        JsonNode due = targets(Map.of("region", "110000", "natures", List.of("DEADLINE")))
                .at("/nodes/0");

        assertThat(due.at("/value").isNull()).isTrue();
        assertThat(Reply.plain(due.at("/dueDays"))).hasToString("[{\"month\":3,\"day\":31}]");
        assertThat(due.at("/comparator").asString()).isEqualTo("LTE");
    }

    @Test
    void areNodes() {
        String id = GlobalId.of("Target", "SY:carriers:2025");
        var answer = api.as(FIRM, "nobody")
                .ask("{ node(id: \"" + id
                        + "\") { id ... on Target { value clause { id words document { id } } document { id } } } }");

        assertThat(answer.at("/node/id").asString()).isEqualTo(id);
        assertThat(answer.at("/node/value").asString()).isEqualTo("300");
        assertThat(answer.at("/node/clause/words").asString()).isEqualTo("雙創載體數量達到300家");
        assertThat(answer.at("/node/clause/document")).isEqualTo(answer.at("/node/document"));
    }

    @Test
    void areNullOrRefusedWhenTheIdIsWrong() {
        var unknown = Map.of("document", GlobalId.of("PolicyDocument", "nothing"));
        var clause = Map.of("document", GlobalId.of("Clause", "SY-01"));

        assertThat(bureau.run("bureau/PolicyDocument", unknown)
                        .at("/policyDocument")
                        .isNull())
                .isTrue();
        assertThat(bureau.run("bureau/PolicyDocument", clause).codes()).contains("INVALID_ID");
    }

    @Test
    void costFourCommandsAPageWhateverItsSize() {
        Caller manager = api.as(CARRIER_MANAGER, "nobody");

        assertThat(sent(manager, 1)).hasSize(4).isEqualTo(sent(manager, 60));
        assertThat(sent(manager, 100)).as("all on one page").hasSize(3);
        assertThat(commands.during(() ->
                        api.as(PROVIDER, "nobody").run("manager/PolicyLibrary").data()))
                .containsExactly("find policyDocuments");
    }

    /** One for the targets, one each for their clauses and documents, one for the total. */
    private List<String> sent(Caller caller, int first) {
        return commands
                .during(() -> caller.run("bureau/PolicyTargets", Map.of("first", first))
                        .data())
                .stream()
                .sorted()
                .toList();
    }

    private List<String> indicators(Map<String, ?> filter) {
        return texts(targets(filter).at("/nodes"), "indicator");
    }

    private JsonNode targets(Map<String, ?> filter) {
        return bureau.run("bureau/PolicyTargets", Map.of("filter", filter)).at("/targets");
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.path(field).asString())
                .toList();
    }
}
