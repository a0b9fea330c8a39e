package org.hatchery.export;

import static java.math.RoundingMode.HALF_UP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.TestTokens;
import org.hatchery.identity.Actor;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Exports as clients ask for them and fetch them. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportApiTests {
    private static final String PROVINCE = "360000";
    private static final String CITY = "360100";
    private static final String[] PLACES = {"360102", "360103", "360121", "360202"};

    private final Api api;
    private final TestTokens tokens;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final LocalDate today;

    ExportApiTests(Api api, TestTokens tokens, MongoOperations mongo, KeepTotals totals, Clock clock) {
        this.api = api;
        this.tokens = tokens;
        this.mongo = mongo;
        this.totals = totals;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void history() {
        History.random("export", 29, 20, today, PLACES).storedIn(mongo);
        totals.catchUp();
    }

    @Test
    void holdTheSameFiguresAsThePipeline() throws IOException {
        Actor bureau = bureau(PROVINCE);
        List<CSVRecord> rows = csv(bureau, export(bureau, Map.of("depth", 1, "metrics", List.of("carriers"))));

        assertThat(rows.get(0).toList()).containsExactly("行政区划代码", "行政区划", "层级", "载体数（家）");
        assertThat(rows.get(1).toList()).startsWith(PROVINCE, "江西省", "省级");
        JsonNode pipeline = api.as(bureau)
                .run("bureau/RegionPipeline", Map.of("region", PROVINCE, "period", year()))
                .at("/pipeline");
        assertThat(rows.get(1).get(3))
                .isEqualTo(pipeline.at("/total/carriers").asString())
                .isNotEqualTo("0");
        Map<String, String> below = new HashMap<>();
        pipeline.at("/children")
                .forEach(child -> below.put(
                        child.at("/region/code").asString(),
                        child.at("/figures/carriers").asString()));
        assertThat(rows.stream().skip(2))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(3)).isEqualTo(below.get(row.get(0))));
        assertThat(rows).hasSize(2 + below.size());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3"})
    void haveARowForEachDivisionDownToTheDepth(int depth, int levels) throws IOException {
        Actor bureau = bureau(PROVINCE);
        List<CSVRecord> rows = csv(bureau, export(bureau, Map.of("depth", depth)));

        assertThat(rows.stream().skip(1).map(row -> row.get(2)).distinct()).hasSize(levels);
        assertThat(rows.stream().skip(1).map(row -> row.get(0))).doesNotHaveDuplicates();
        if (depth == 2) {
            assertThat(rows.stream().map(row -> row.get(0))).contains(PLACES);
        }
    }

    @Test
    void putTheYearBeforeBesideEachFigure() throws IOException {
        Actor bureau = bureau(PROVINCE);
        List<CSVRecord> rows = csv(
                bureau,
                export(
                        bureau,
                        Map.of("depth", 0, "lastYear", true, "metrics", List.of("carriers"), "language", "ENGLISH")));

        assertThat(rows.get(0).toList())
                .containsExactly(
                        "Region code", "Region", "Level", "Carriers (carriers)", "Carriers, last year (carriers)");
        JsonNode before = api.as(bureau)
                .ask(
                        "query($r: RegionCode!, $p: Period!) { pipeline(region: $r, period: $p)"
                                + " { samePeriodLastYear { carriers } } }",
                        Map.of("r", PROVINCE, "p", year()))
                .at("/pipeline/samePeriodLastYear/carriers");
        assertThat(rows.get(1).get(4)).isEqualTo(before.asString());
    }

    @Test
    void countOnlyTheCarriersThatAreWanted() throws IOException {
        Actor bureau = bureau(PROVINCE);
        Stream<Long> parts = Stream.of(
                        "INCUBATOR", "MAKER_SPACE", "ACCELERATOR", "UNIVERSITY_SCIENCE_PARK", "RURAL_MAKER_SPACE")
                .map(kind -> carriers(bureau, Map.of("filter", Map.of("carrierKinds", List.of(kind)))));

        assertThat(parts.mapToLong(Long::longValue).sum()).isEqualTo(carriers(bureau, Map.of()));
    }

    private long carriers(Actor bureau, Map<String, Object> more) {
        Map<String, Object> wanted = new HashMap<>(more);
        wanted.put("depth", 0);
        wanted.put("metrics", List.of("carriers"));
        return Long.parseLong(csv(bureau, export(bureau, wanted)).get(1).get(3));
    }

    @Test
    void areWorkbooksThatSayWhatTheyShow() throws Exception {
        Actor bureau = bureau(CITY);
        JsonNode export = export(
                bureau,
                Map.of("format", "XLSX", "filter", Map.of("carrierKinds", List.of("INCUBATOR", "MAKER_SPACE"))));

        assertThat(export.path("fileName").asString()).isEqualTo("孵化统计_南昌市_" + year() + ".xlsx");
        byte[] bytes = bytes(bureau, export);
        assertThat(bytes).hasSize(export.path("size").asInt());
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> figures = workbook.getFirstSheet().read();
            assertThat(figures.get(0).getCellText(3)).isEqualTo("载体数（家）");
            assertThat(figures.get(1).getCellText(0)).isEqualTo(CITY);
            assertThat(figures.get(1).getCellAsNumber(3).orElseThrow()).isNotEqualByComparingTo(BigDecimal.ZERO);
            assertThat(notes(workbook))
                    .contains("行政区划=南昌市 360100", "统计期=" + year(), "载体类型=科技企业孵化器、众创空间", "级别=不限", "载体数=Carriers")
                    .anyMatch(note -> note.matches("统计时点=20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d（北京时间）"))
                    .anyMatch(note -> note.startsWith("符号=*"));
        }
    }

    @Test
    void sayUpToWhichMomentTargetsAreCounted() throws IOException, InterruptedException {
        Actor bureau = bureau("100000");
        Map<String, Object> targets = Map.of("subject", "TARGET_PROGRESS", "format", "XLSX", "depth", 0);
        JsonNode shenyang = export(bureau, with(targets, Map.of("region", "210100", "period", "2022")));
        JsonNode nothing = export(bureau, with(targets, Map.of("region", "650000", "period", "2020")));

        assertThat(notes(bureau, shenyang))
                .anyMatch(note -> note.matches("统计时点=20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d（北京时间）"));
        assertThat(notes(bureau, nothing)).contains("统计时点=无统计数值");
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private List<String> notes(Actor actor, JsonNode export) throws IOException, InterruptedException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(actor, export)))) {
            return notes(workbook);
        }
    }

    private static List<String> notes(ReadableWorkbook workbook) throws IOException {
        return workbook.getSheet(1).orElseThrow().read().stream()
                .map(row -> row.getCellText(0) + "="
                        + row.getOptionalCell(1).map(cell -> cell.getText()).orElse(""))
                .toList();
    }

    private byte[] bytes(Actor actor, JsonNode export) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        api.request(export.path("url").asString())
                                .header("Authorization", "Bearer " + tokens.of(actor))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    @Test
    void holdTheSameTargetsAsTheReport() throws IOException {
        Actor bureau = bureau("210000");
        List<CSVRecord> rows = csv(
                bureau,
                export(bureau, Map.of("subject", "TARGET_PROGRESS", "region", "210100", "period", "2022", "depth", 0)));

        JsonNode report = api.as(bureau)
                .ask("{ targetProgress(region: \"210100\", year: 2022) { targets {"
                        + " target { words value } actual gap met hindrance } } }")
                .at("/targetProgress/targets");
        assertThat(rows).hasSize(report.size() + 1).hasSizeGreaterThan(5);
        for (int number = 0; number < report.size(); number++) {
            CSVRecord row = rows.get(number + 1);
            JsonNode one = report.get(number);
            assertThat(row.get(0)).isEqualTo("210100");
            assertThat(row.get(19)).isEqualTo(one.at("/target/words").asString());
            assertThat(number(row.get(5))).isEqualTo(number(one.at("/target/value")));
            assertThat(number(row.get(6))).isEqualTo(number(one.at("/actual")));
            assertThat(row.get(9))
                    .isEqualTo(one.at("/met").isNull() ? "" : one.at("/met").asBoolean() ? "是" : "否");
            assertThat(row.get(12).isEmpty() && one.at("/hindrance").isTextual())
                    .isFalse();
        }
    }

    private static BigDecimal number(JsonNode value) {
        return value.isNull() ? null : number(value.asString());
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text).setScale(2, HALF_UP);
    }

    @Test
    void holdTargetsOfRegionsBelowOnlyAsDeepAsAsked() throws IOException {
        Actor bureau = bureau("620000");
        Map<String, Object> shallow = Map.of("subject", "TARGET_PROGRESS", "period", "2020", "depth", 1);
        Map<String, Object> deep = Map.of("subject", "TARGET_PROGRESS", "period", "2020", "depth", 2, "format", "CSV");

        assertThat(csv(bureau, export(bureau, shallow))).hasSize(1);
        assertThat(csv(bureau, export(bureau, deep)).stream().skip(1).map(row -> row.get(0)))
                .contains("620725")
                .allMatch(code -> code.startsWith("6207"));
    }

    @ParameterizedTest
    @CsvSource({
        "period, 2020-Q3, INVALID",
        "period, 2060, WRONG_DATES",
        "lastYear, true, INVALID",
        "metrics, carriers, INVALID"
    })
    void areDeclinedForTargetsWhereTheyMakeNoSense(String field, String value, String code) {
        Actor bureau = bureau(PROVINCE);
        Map<String, Object> input = input(Map.of("subject", "TARGET_PROGRESS"));
        input.put(field, value.equals("true") ? (Object) true : value);

        Reply reply = request(bureau, input);

        assertThat(reply.refusals()).containsExactly(code);
        assertThat(reply.at("/requestExport/userErrors/0/field/0").asString()).isEqualTo(field);
    }

    @Test
    void areFollowedUntilTheyAreDoneWhenTheyAreLong() throws Exception {
        Actor admin = new Actor("export-admin-" + UUID.randomUUID(), ADMIN, List.of());
        JsonNode asked = export(admin, Map.of("region", "100000", "depth", 3, "metrics", List.of("carriers")));
        assertThat(asked.at("/progress/total").asInt()).isGreaterThan(3_000);

        JsonNode export = await(admin, asked.path("id").asString());

        assertThat(export.at("/state").asString()).isEqualTo("DONE");
        List<CSVRecord> rows = csv(admin, export);
        assertThat(rows).hasSize(export.at("/progress/done").asInt() + 1).hasSizeGreaterThan(3_000);
        assertThat(rows.stream().map(row -> row.get(0))).doesNotHaveDuplicates().contains(PLACES);
    }

    private JsonNode await(Actor actor, String id) throws InterruptedException {
        JsonNode export = progress(actor, id);
        for (int turn = 0; turn < 600 && !export.path("state").asString().matches("DONE|FAILED"); turn++) {
            Thread.sleep(50);
            export = progress(actor, id);
        }
        return export;
    }

    private JsonNode progress(Actor actor, String id) {
        return api.as(actor).run("bureau/ExportProgress", Map.of("export", id)).at("/export");
    }

    @Test
    void areListedForWhoeverAskedForThem() {
        Actor bureau = bureau(CITY);
        String first = export(bureau, Map.of()).path("id").asString();
        String second = export(bureau, Map.of()).path("id").asString();

        assertThat(ids(api.as(bureau))).containsExactly(second, first);
        assertThat(ids(api.as(bureau(CITY)))).isEmpty();
        assertThat(ids(api.as(new Actor(bureau.id(), BUREAU, List.of("370000")))))
                .isEmpty();
        assertThat(ids(api.as(ADMIN))).contains(first, second);
    }

    private static List<String> ids(Caller caller) {
        return caller.run("bureau/MyExports", Map.of("first", 100))
                .at("/exports/nodes")
                .valueStream()
                .map(node -> node.path("id").asString())
                .toList();
    }

    @Test
    void areDownloadedByWhoeverAskedForThemOnly() {
        Actor bureau = bureau(CITY);
        JsonNode export = export(bureau, Map.of());
        String url = export.path("url").asString();

        Reply file = download(url, bureau);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Length")).isEqualTo(export.path("size").asString());
        assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("filename*=UTF-8''%E5%AD%B5");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(download(url, new Actor("admin", ADMIN, List.of())).status()).isEqualTo(200);
        for (Actor stranger :
                List.of(bureau(CITY), bureau("100000"), new Actor(bureau.id(), BUREAU, List.of("370000")))) {
            Reply refused = download(url, stranger);
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.text("/code")).isEqualTo("NOT_FOUND");
        }
        assertThat(api.send(api.request(url)).status()).isEqualTo(401);
        for (String id : List.of("x", GlobalId.of("Export", "none"), GlobalId.of("Carrier", "x"))) {
            assertThat(download("/exports/" + id, bureau).status()).isEqualTo(404);
        }
    }

    @Test
    void areForAuditorsToo() {
        Actor auditor = new Actor("export-" + UUID.randomUUID(), AUDITOR, List.of(CITY));

        assertThat(download(export(auditor, Map.of()).path("url").asString(), auditor)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void areTheSameForTheSameRequest() {
        Actor bureau = bureau(CITY);
        Map<String, Object> input = input(Map.of());

        JsonNode first = request(bureau, input).at("/requestExport/export");
        JsonNode second = request(bureau, input).at("/requestExport/export");
        input.put("depth", 2);

        assertThat(second).isEqualTo(first);
        assertThat(request(bureau, input).refusals()).containsExactly("IDEMPOTENCY_KEY_REUSED");
    }

    @ParameterizedTest
    @CsvSource({
        "region, 370000, NOT_FOUND",
        "region, 360199, INVALID",
        "region, 100000, NOT_FOUND",
        "period, 2060, WRONG_DATES",
        "depth, 4, INVALID",
        "depth, -1, INVALID",
        "metrics, nonsense, NOT_FOUND"
    })
    void areDeclinedWithTheFieldThatIsWrong(String field, String value, String code) {
        Actor bureau = bureau(PROVINCE);
        Map<String, Object> input = input(Map.of());
        input.put(field, field.equals("depth") ? (Object) Integer.valueOf(value) : value);

        Reply reply = request(bureau, input);

        assertThat(reply.refusals()).containsExactly(code);
        assertThat(reply.at("/requestExport/userErrors/0/field/0").asString()).isEqualTo(field);
        assertThat(ids(api.as(bureau))).isEmpty();
    }

    /** Somebody of whom there are no exports yet. */
    private static Actor bureau(String region) {
        return new Actor("export-" + UUID.randomUUID(), BUREAU, List.of(region));
    }

    private JsonNode export(Actor actor, Map<String, Object> more) {
        Map<String, Object> input = input(more);
        if (!more.containsKey("region") && !actor.limits().isEmpty()) {
            input.put("region", actor.limits().get(0));
        }
        Reply reply = request(actor, input);
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
        return reply.at("/requestExport/export");
    }

    private Reply request(Actor actor, Map<String, Object> input) {
        return api.as(actor).run("bureau/RequestExport", Map.of("input", input));
    }

    private Map<String, Object> input(Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "subject",
                "PIPELINE",
                "region",
                CITY,
                "period",
                year(),
                "format",
                "CSV"));
        input.putAll(more);
        return input;
    }

    private String year() {
        return String.valueOf(today.getYear());
    }

    private List<CSVRecord> csv(Actor actor, JsonNode export) {
        assertThat(export.path("state").asString()).as(export.toString()).isEqualTo("DONE");
        String text = download(export.path("url").asString(), actor).body();
        assertThat(text.getBytes(UTF_8)).hasSize(export.path("size").asInt());
        try {
            return CSVParser.parse(text.substring(1), CSVFormat.RFC4180).getRecords();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Reply download(String url, Actor actor) {
        return api.send(api.request(url).header("Authorization", "Bearer " + tokens.of(actor)));
    }
}
