package org.hatchery.lists;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.RepositoryFile;
import org.hatchery.lists.graphql.ListOperations;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.shared.graphql.document.PublishedQuestions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every list that the contract marks, taken out on the sample by every persona whose role may ask it … */
@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryListTests {
    private static final String SECRET = "secret-of-lists";
    private static final JsonNode OPERATIONS = JsonMapper.shared()
            .readTree(RepositoryFile.text("frontend-contract/manifest.json"))
            .path("operations");

    private static final Map<String, String> PERSONAS = Map.of(
            "admin", "ADMIN",
            "bureau-shenyang", "BUREAU",
            "auditor-liaoning", "AUDITOR",
            "manager-hunnan", "CARRIER_MANAGER",
            "firm-hunnan", "FIRM",
            "provider-shenyang", "PROVIDER",
            "institution-hunnan", "INSTITUTION",
            "registrar-hunnan", "REGISTRAR",
            "broker-hunnan", "PRACTITIONER",
            "base-shenyang", "PROVIDER");

    /** What these tell of are objects of whatever kind, and a trail without their ids would prove nothing. */
    private static final List<String> TELL_IDS = List.of("AuditTrail", "SetAside");

    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Z]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[\\w=-]{12,}");
    private static final Pattern RAW =
            Pattern.compile("null|sample-\\w+|\\{\\w+=.*|\\[.*=.*|[A-Z]{3,}(_[A-Z]+)+|__typename");

    private final OwnService service = new OwnService(8, 150, "--hatchery.local.secret=" + SECRET);
    private final TakenLists lists = new TakenLists(service, SECRET);
    private final PublishedQuestions questions = service.bean(PublishedQuestions.class);
    private final GraphQLSchema schema = service.bean(GraphQlSource.class).schema();
    private final Map<String, Map<String, Object>> least = new HashMap<>();

    @AfterAll
    void stop() {
        service.close();
    }

    static Stream<String> names() {
        return OPERATIONS.properties().stream()
                .filter(one -> one.getValue().path("list").asBoolean())
                .map(Map.Entry::getKey);
    }

    static Stream<Arguments> sent() {
        return names().flatMap(name -> PERSONAS.entrySet().stream()
                .filter(persona -> OPERATIONS
                        .path(name)
                        .path("roles")
                        .valueStream()
                        .anyMatch(role -> role.asString().equals(persona.getValue())))
                .map(persona -> Arguments.of(name, persona.getKey())));
    }

    @Test
    void areTheListsThatPeopleWorkWith() {
        assertThat(names())
                .contains(
                        "StayList",
                        "ServiceList",
                        "CarrierList",
                        "IncubateeList",
                        "VoucherList",
                        "PayoutList",
                        "YearFiguresList",
                        "PilotProjectList",
                        "AuditTrail",
                        "MyStays",
                        "VoucherWallet")
                .doesNotContain("CarrierPage", "RegionPipeline", "AdmitIncubatee");
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("sent")
    void areWhatTheApiTells(String name, String persona) {
        Map<String, Object> variables = least.computeIfAbsent(name, one -> lists.least(OPERATIONS.path(one)));
        JsonNode operation = OPERATIONS.path(name);
        Map<String, Object> counted = new HashMap<>(variables);
        counted.put("first", 1);
        if (operation.path("variables").findValuesAsString("name").contains("total")) {
            counted.put("total", true);
        }
        Reply told = lists.caller(persona).run(operation.path("persona").asString() + "/" + name, counted);
        TakenLists.File chinese = lists.take(persona, name + ".xlsx", variables, "zh-CN");
        TakenLists.File english = lists.take(persona, name + ".csv", variables, "en");
        if (told.json().has("errors")) {
            assertThat(chinese.json().path("code").asString())
                    .isEqualTo(told.codes().get(0));
            assertThat(english.status()).isEqualTo(chinese.status()).isBetween(400, 499);
            return;
        }
        JsonNode list = list(name, told.json().path("data"));
        if (!list.isObject()) {
            assertThat(chinese.status())
                    .as("what it hangs on is not for this caller")
                    .isEqualTo(404);
            return;
        }
        int total = list.path("totalCount").asInt();
        assertThat(chinese.status()).as(chinese.text()).isEqualTo(200);
        List<List<String>> rows = chinese.sheet(0);
        List<List<String>> lines = english.csv();
        // what is looked at and taken out is an entry of the trail as well, a moment later
        int late = name.equals("AuditTrail") ? 2 : 0;
        assertThat(rows).hasSizeBetween(total + 1, total + 1 + late);
        assertThat(lines).hasSizeBetween(rows.size(), rows.size() + late);
        assertThat(rows.get(0))
                .doesNotHaveDuplicates()
                .allSatisfy(heading -> assertThat(heading).containsPattern(HAN).doesNotContainPattern(CAMEL));
        assertThat(lines.get(0))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(rows.get(0))
                .allSatisfy(heading ->
                        assertThat(heading).doesNotContainPattern(HAN).doesNotContainPattern(CAMEL));
        Stream.concat(rows.stream(), lines.stream())
                .skip(1)
                .flatMap(List::stream)
                .forEach(cell -> isForPeople(name, cell));
        assertThat(notes(chinese))
                .containsEntry("条数", String.valueOf(rows.size() - 1))
                .containsKeys("列表", "导出人", "导出时间");
    }

    private static void isForPeople(String name, String cell) {
        if (!TELL_IDS.contains(name)) {
            assertThat(cell).doesNotMatch(RAW);
            WORD.matcher(cell)
                    .results()
                    .forEach(word -> assertThat(isId(word.group())).as(cell).isFalse());
        }
    }

    private static boolean isId(String word) {
        try {
            GlobalId.parse(word);
            return true;
        } catch (RequestError none) {
            return false;
        }
    }

    private static Map<String, String> notes(TakenLists.File file) {
        Map<String, String> notes = new HashMap<>();
        file.sheet(1).stream().filter(row -> row.size() > 1).forEach(row -> notes.put(row.get(0), row.get(1)));
        return notes;
    }

    private JsonNode list(String name, JsonNode data) {
        Document document = Objects.requireNonNull(questions.byName().get(name)).document();
        JsonNode found = data;
        for (String step : ListOperations.way(document, schema)) {
            found = found.path(step);
        }
        return found;
    }
}
