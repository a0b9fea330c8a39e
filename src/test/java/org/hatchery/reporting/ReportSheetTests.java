package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.reporting.Reporting.Filed.number;
import static org.hatchery.reporting.Reporting.done;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.file.RawCell;
import org.hatchery.exchange.file.RawRow;
import org.hatchery.exchange.file.RawSheet;
import org.hatchery.exchange.file.SheetFile;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.reporting.Reporting.Filed;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** A report as a spreadsheet … */
@IntegrationTest
class ReportSheetTests {
    private static final int VALUE = 7;
    private static final int REASON = 8;

    private final Api api;
    private final MongoOperations mongo;
    private final Clock clock;

    ReportSheetTests(Api api, MongoOperations mongo, Clock clock) {
        this.clock = clock;
        this.api = api;
        this.mongo = mongo;
    }

    private Filed filed(String form, String county, String period) {
        return new Reporting(api, mongo, county).filed(form, county, period);
    }

    private ImportDesk desk(Filed report) {
        return new ImportDesk(api.as(Role.CARRIER_MANAGER, report.carrier()), "REPORT", report.id());
    }

    private byte[] file(Filed report, String language) {
        String place = URLEncoder.encode(report.id(), StandardCharsets.UTF_8);
        String token =
                api.token(new Actor("sheet-" + report.carrier(), Role.CARRIER_MANAGER, List.of(report.carrier())));
        try {
            return HttpClient.newHttpClient()
                    .send(
                            api.request("/imports/REPORT.xlsx?carrier=" + place)
                                    .header("Authorization", "Bearer " + token)
                                    .header("Accept-Language", language)
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Rows of the file as texts and numbers, by the code in front; the headings under an empty one. */
    private static Map<String, List<Object>> rows(byte[] file) {
        return SheetFile.read(file, sheets -> {
            Map<String, List<Object>> rows = new LinkedHashMap<>();
            try (Stream<RawRow> all = sheets.get(0).rows().get()) {
                all.filter(row -> !row.isBlank())
                        .forEach(row -> rows.put(
                                row.number() == 1 ? "" : row.cell(0).text(),
                                new ArrayList<>(row.cells().stream()
                                        .map(ReportSheetTests::content)
                                        .toList())));
            }
            return rows;
        });
    }

    private static List<String> notes(byte[] file) {
        return SheetFile.read(file, sheets -> {
            try (Stream<RawRow> all = sheets.get(sheets.size() - 2).rows().get()) {
                return all.map(row -> row.cell(2).text()).toList();
            }
        });
    }

    private static Object content(RawCell cell) {
        return cell.number() == null ? cell.text() : cell.number();
    }

    private static byte[] filled(Map<String, List<Object>> rows) {
        Lists list = new Lists();
        rows.values().forEach(row -> list.row(row.toArray()));
        return list.xlsx();
    }

    private static Map<String, List<Object>> typed(
            Map<String, List<Object>> rows, String item, Object value, String reason) {
        List<Object> row = rows.get(item);
        while (row.size() <= 10) {
            row.add("");
        }
        row.set(VALUE, value);
        row.set(REASON, reason);
        return rows;
    }

    /** The lists of a file by the names of their sheets, without what is to be said of them. */
    private static Map<String, Lists> sheets(byte[] file) {
        return SheetFile.read(file, sheets -> {
            Map<String, Lists> all = new LinkedHashMap<>();
            for (RawSheet sheet : sheets.subList(0, 3)) {
                Lists list = new Lists();
                try (Stream<RawRow> rows = sheet.rows().get()) {
                    rows.filter(row -> !row.isBlank())
                            .forEach(row -> list.row(row.cells().stream()
                                    .map(ReportSheetTests::content)
                                    .toArray()));
                }
                all.put(sheet.name(), list);
            }
            return all;
        });
    }

    private static int numberOf(Map<String, List<Object>> rows, String item) {
        return List.copyOf(rows.keySet()).indexOf(item) + 1;
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysItemsAndUnitsInChineseWithChoicesNotesAndLockedKeys() throws IOException {
        Filed report = filed("INCUBATOR_YEAR", "540621", "2021");
        byte[] file = file(report, "zh");
        Map<String, List<Object>> rows = rows(file);

        assertThat(rows.get("").subList(0, 4)).containsExactly("指标代码", "指标分组", "指标名称", "计量单位");
        assertThat(rows.get("revTotal").subList(2, 4)).containsExactly("总收入 *", "千元");
        assertThat(rows.get("isNational").get(4)).isEqualTo("否");
        assertThat(rows).hasSize(1 + report.draft().path("items").size());
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<sheetProtection").contains("<dataValidation ");
        assertThat(sheet.length()).isLessThan(200_000);
        assertThat(notes(file)).anyMatch(line -> line.contains("由系统记录推导"));
        assertThat(rows(file(report, "en")).get("isNational").get(4)).isEqualTo("no");
    }

    @Test
    void bringsTheRowsOfItsFirmsAndItsStaysInTheSameFile() {
        int over = LocalDate.now(clock).getYear() - 1;
        Filed report = filed("INCUBATOR_YEAR", "540626", String.valueOf(over));
        byte[] file = file(report, "zh");
        List<String> names = SheetFile.read(
                file, sheets -> sheets.stream().map(RawSheet::name).toList());
        assertThat(names.subList(0, 3)).containsExactly("统计报表", "企业年度数据", "在孵企业名录（更正与退出）");
        ImportDesk desk = desk(report);

        Reply unfilled = desk.send(file);
        assertThat(unfilled.status()).as(unfilled.body()).isEqualTo(201);
        assertThat(unfilled.json().path("beside")).as("empty lists are none").isEmpty();

        Map<String, Lists> sheets = sheets(file);
        sheets.get("企业年度数据").row("没有这家", over);
        sheets.get("在孵企业名录（更正与退出）").row("没有这条", "1");
        byte[] filled = Lists.workbook(sheets);
        Reply answer = desk.send(filled);
        JsonNode beside = answer.json().path("beside");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(beside.valueStream().map(one -> one.path("kind").asString()))
                .containsExactly("YEAR_FIGURES", "STAYS");
        for (JsonNode one : beside) {
            String id = one.path("id").asString();
            assertThat(desk.await(id, "CHECKED").at("/counts/faulty").asInt()).isEqualTo(1);
            assertThat(desk.page(id).path("sheet").asString()).isIn("企业年度数据", "在孵企业名录（更正与退出）");
            assertThat(desk.faults(id, 2)).anyMatch(fault -> fault.startsWith("A2 INVALID"));
            assertThat(desk.page(id).path("place").asString()).isEqualTo(GlobalId.of("Carrier", report.carrier()));
        }
    }

    @Test
    void ofAnEarlierYearBringsNoRowsOfItsFirms() {
        byte[] file = file(filed("INCUBATOR_YEAR", "540627", "2021"), "zh");

        List<String> names = SheetFile.read(
                file, sheets -> sheets.stream().map(RawSheet::name).toList());

        assertThat(names).contains("统计报表", "在孵企业名录（更正与退出）").doesNotContain("企业年度数据");
    }

    @Test
    void isTakenInAsTheLastImportThatIsKept() {
        Filed report = filed("CARRIER_MONTH", "540628", "2021-06");
        var manager = new Actor("quota-" + report.carrier(), Role.CARRIER_MANAGER, List.of(report.carrier()));
        byte[] file = file(report, "zh");
        List<Document> kept = IntStream.range(0, 99)
                .mapToObj(one -> new Document("_id", manager.id() + one)
                        .append("requester", new Document("subject", manager.id())))
                .toList();
        mongo.insert(kept, "imports");
        try {
            var desk = new ImportDesk(api.as(manager), "REPORT", report.id());
            assertThat(desk.send(file).status()).as("its list beside is empty").isEqualTo(201);
            assertThat(desk.send(file).status()).isEqualTo(429);
        } finally {
            mongo.remove(Query.query(Criteria.where("requester.subject").is(manager.id())), "imports");
        }
    }

    @Test
    void comesBackFilledInAndIsLookedThroughBeforeItCounts() {
        Filed report = filed("INCUBATOR_YEAR", "540622", "2021");
        Map<String, List<Object>> rows = rows(file(report, "zh"));
        typed(rows, "revTotal", "12.5万元", "");
        typed(rows, "isNational", "是", "当年末认定");
        typed(rows, "inHightechZone", "是", "");
        ImportDesk desk = desk(report);
        String id = desk.checked(filled(rows));

        assertThat(desk.rows(id))
                .allSatisfy(row -> assertThat(row.path("faults")).isEmpty());
        assertThat(report.item("revTotal").path("value").isNull()).isTrue();
        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(rows.size() - 1);

        assertThat(report.item("revTotal").at("/value/number").asString()).isEqualTo("125");
        assertThat(report.item("isNational").at("/value/flag").asBoolean()).isTrue();
        assertThat(report.item("isNational").path("reason").asString()).isEqualTo("当年末认定");
        assertThat(report.item("areaIncubatee").path("typed").isNull()).isTrue();
        assertThat(report.version()).isEqualTo(1);
        assertThat(rows(file(report, "zh")).get("revTotal").get(VALUE).toString())
                .isEqualTo("125");
        assertThat(done(desk.undo(id), "/undoImport").isMissingNode()).isFalse();
        assertThat(desk.await(id, "UNDONE").at("/counts/kept").asInt()).isEqualTo(rows.size() - 1);
        assertThat(report.version()).isEqualTo(1);
    }

    @Test
    void saysEachFaultByItsCellAndIsNeverTakenInPart() {
        Filed report = filed("CARRIER_MONTH", "540623", "2021-06");
        Map<String, List<Object>> rows = rows(file(report, "zh"));
        typed(rows, "services", "很多", "台账");
        typed(rows, "graduates", 3, "");
        typed(rows, "newIncubatees", 1.5, "台账");
        ImportDesk desk = desk(report);
        String id = desk.checked(filled(rows));

        assertThat(desk.faults(id, numberOf(rows, "services")))
                .singleElement()
                .asString()
                .startsWith("H" + numberOf(rows, "services") + " INVALID");
        assertThat(desk.faults(id, numberOf(rows, "graduates")))
                .singleElement()
                .asString()
                .startsWith("I" + numberOf(rows, "graduates") + " INVALID");
        assertThat(desk.faults(id, numberOf(rows, "newIncubatees")))
                .singleElement()
                .asString()
                .startsWith("H" + numberOf(rows, "newIncubatees") + " INVALID");
        assertThat(desk.apply(id, List.of()).refusals()).containsExactly("INVALID");
        assertThat(desk.apply(id, List.of(numberOf(rows, "incubatees"))).refusals())
                .containsExactly("INVALID");
        assertThat(report.version()).isZero();
    }

    @Test
    void neverOverwritesWhatIsNewer() {
        Filed report = filed("CARRIER_MONTH", "540624", "2021-06");
        Map<String, List<Object>> rows = typed(rows(file(report, "zh")), "services", 7, "台账");
        ImportDesk desk = desk(report);
        String checked = desk.checked(filled(rows));
        done(report.save(number("services", "9")), "/saveItems");

        assertThat(desk.applied(checked).at("/counts/refused").asInt()).isEqualTo(rows.size() - 1);
        assertThat(desk.faults(checked, 2)).singleElement().asString().contains("STALE");
        String again = desk.checked(filled(rows));
        assertThat(desk.faults(again, 2)).singleElement().asString().contains("STALE");
        assertThat(report.item("services").at("/value/number").asString()).isEqualTo("9");
    }

    @Test
    void isSavedOnceThoughItsAnswerWasLost() {
        Filed report = filed("CARRIER_MONTH", "540625", "2021-06");
        Map<String, Object> input =
                Map.of("report", report.id(), "expectedVersion", 0, "items", List.of(number("services", "9")));
        Reply first = report.at().manager(report.carrier()).run("manager/SaveItems", Map.of("input", input));
        Reply second = report.at().manager(report.carrier()).run("manager/SaveItems", Map.of("input", input));

        assertThat(first.refusals()).isEmpty();
        assertThat(second.refusals()).isEmpty();
        assertThat(report.version()).isEqualTo(1);
        Map<String, Object> other =
                Map.of("report", report.id(), "expectedVersion", 0, "items", List.of(number("services", "8")));
        assertThat(report.at()
                        .manager(report.carrier())
                        .run("manager/SaveItems", Map.of("input", other))
                        .refusals())
                .containsExactly("STALE");
    }
}
