package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.reporting.Reporting.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Role;
import org.hatchery.notice.telling.TellNotices;
import org.hatchery.reporting.Reporting.Filed;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** A unit that reports and is no carrier … */
@IntegrationTest
class UnitReportTests {
    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final TellNotices notices;
    private final LocalDate today;

    UnitReportTests(Api api, MongoOperations mongo, KeepTotals totals, TellNotices notices, Clock clock) {
        this.notices = notices;
        this.api = api;
        this.totals = totals;
        this.mongo = mongo;
        this.today = LocalDate.now(clock);
    }

    private Caller bureau(String county) {
        return api.as(Role.BUREAU, county);
    }

    /** An institution on the register; its credit code. */
    private String institution(String county, String kind) {
        String code = CreditCodes.of(county, ThreadLocalRandom.current().nextInt(1_000_000_000))
                .value();
        Map<String, Object> said = Map.of(
                "name",
                "填报测试机构" + ThreadLocalRandom.current().nextInt(100_000_000) + "号",
                "creditCode",
                code,
                "kinds",
                List.of(kind),
                "region",
                county,
                "foundedOn",
                "2001-09-01");
        assertThat(bureau(county)
                        .run("bureau/RegisterInstitution", Map.of("input", said))
                        .refusals())
                .isEmpty();
        return code;
    }

    private String institutionOf(String code) {
        return mongo.findOne(Query.query(Criteria.where("profile.creditCode").is(code)), Document.class, "institutions")
                .getString("_id");
    }

    private JsonNode converted(String county, String code) {
        return converted(county, code, institutionOf(code));
    }

    /** An achievement of which the unit of this code is the first owner. */
    private JsonNode converted(String county, String code, @Nullable String institution) {
        int number = ThreadLocalRandom.current().nextInt(1000, 10_000);
        Map<String, Object> facts = new HashMap<>(Map.of(
                "title",
                "高原储能技术" + number,
                "number",
                "9982025Y" + number,
                "category",
                "APPLIED",
                "maturity",
                "MIDDLE",
                "field",
                "ADVANCED_MANUFACTURING",
                "secrecy",
                "OPEN",
                "unit",
                "填报测试大学",
                "region",
                county,
                "source",
                Map.of("kind", "SELF_FUNDED", "fiscal", false),
                "owners",
                List.of(Map.of("name", "填报测试大学", "creditCode", code, "share", 10_000))));
        facts.put("willing", true);
        if (institution != null) {
            facts.put("institution", GlobalId.of("Institution", institution));
        }
        if (institutionOf(code).equals(institution)) {
            facts.put("unitCode", code);
        }
        JsonNode one = of(bureau(county)
                .run(
                        "firm/RegisterAchievement",
                        Map.of(
                                "input",
                                Map.of("idempotencyKey", UUID.randomUUID().toString(), "facts", facts))));
        JsonNode sold = act(
                county,
                "firm/RecordConversion",
                one,
                Map.of(
                        "mode",
                        "TRANSFER",
                        "pricing",
                        "AUCTION",
                        "price",
                        "900000.00",
                        "decision",
                        "校长办公会3号",
                        "partner",
                        "试验科技有限公司",
                        "partnerRegion",
                        county,
                        "on",
                        today.toString()));
        return act(
                county,
                "firm/DistributeIncome",
                sold,
                Map.of(
                        "conversion",
                        1,
                        "on",
                        today.toString(),
                        "gross",
                        "100000.01",
                        "cost",
                        "20000.00",
                        "percent",
                        60,
                        "shares",
                        List.of(Map.of("name", "李工", "weight", 1))));
    }

    private JsonNode act(String county, String operation, JsonNode one, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("achievement", one.path("id").asString());
        input.put("expectedVersion", one.path("version").asInt());
        return of(bureau(county).run(operation, Map.of("input", input)));
    }

    private static JsonNode of(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return answer.path("achievement");
    }

    private static Map<String, Object> opening(String form, String county, int year) {
        return Map.of(
                "form",
                form,
                "region",
                county,
                "period",
                String.valueOf(year),
                "dueDays",
                List.of(Map.of("hop", "CARRIER", "days", 90), Map.of("hop", "COUNTY", "days", 120)));
    }

    private JsonNode window(String form, String county, int year) {
        Reply opened = bureau(county).run("bureau/OpenWindow", Map.of("input", opening(form, county, year)));
        return done(opened, "/openWindow").path("window");
    }

    private JsonNode reports(String county, JsonNode window) {
        return bureau(county)
                .run(
                        "bureau/ReportList",
                        Map.of("filter", Map.of("window", window.path("id").asString(), "units", true)))
                .at("/reports/nodes");
    }

    private Reply save(Caller caller, JsonNode report, List<Map<String, Object>> items) {
        return caller.run(
                "manager/SaveItems",
                Map.of(
                        "input",
                        Map.of(
                                "report",
                                report.path("id").asString(),
                                "expectedVersion",
                                report.path("version").asInt(),
                                "items",
                                items)));
    }

    private static Map<String, Object> act(JsonNode report) {
        return Map.of(
                "report",
                report.path("id").asString(),
                "expectedVersion",
                report.path("version").asInt(),
                "idempotencyKey",
                UUID.randomUUID().toString());
    }

    private JsonNode draft(String county, JsonNode report) {
        return bureau(county)
                .run("bureau/ReportReview", Map.of("report", report.path("id").asString()))
                .at("/reportDraft");
    }

    @Test
    void tellsItsConversionsByTheEndOfMarchAndIsReviewedByTheEndOfApril() {
        String county = "540630";
        String university = institution(county, "UNIVERSITY");
        institution(county, "TRANSFER_OFFICE");
        converted(county, university);
        JsonNode window = window("CONVERSION_YEAR", county, today.getYear());

        assertThat(window.path("dues")
                        .valueStream()
                        .map(due -> due.path("on").asString().substring(5)))
                .containsExactly("03-31", "04-30");
        JsonNode reports = reports(county, window);
        assertThat(reports).hasSize(1);
        JsonNode report = reports.get(0);
        assertThat(report.path("respondentKind").asString()).isEqualTo("INSTITUTION");
        JsonNode draft = draft(county, report);
        assertThat(Filed.item(draft, "conversions").at("/derived/number").asString())
                .isEqualTo("1");
        assertThat(Filed.item(draft, "income").at("/derived/number").asString()).isEqualTo("100.00001");
        assertThat(Filed.item(draft, "toPeople").at("/derived/number").asString())
                .isEqualTo("48.00001");

        JsonNode saved = done(
                        save(bureau(county), report, List.of(Map.of("item", "measures", "text", "设立技术转移机构"))),
                        "/saveItems")
                .at("/draft/report");
        JsonNode submitted = done(
                        bureau(county).run("manager/SubmitReport", Map.of("input", act(saved))), "/submitReport")
                .path("report");
        assertThat(submitted.path("enteredFor").asBoolean()).isTrue();
        assertThat(submitted.at("/trail/0/region/code").asString()).isEqualTo(county);
        JsonNode accepted = done(
                        bureau(county).run("bureau/AcceptReport", Map.of("input", act(submitted))), "/acceptReport")
                .path("report");
        assertThat(accepted.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(bureau(county)
                        .run(
                                "bureau/ReportingRates",
                                Map.of("window", window.path("id").asString()))
                        .at("/reportingRates/total/accepted/count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void keepsTheSumsOfAFormThatTellsNoOthersApart() {
        String county = "540622";
        String university = institution(county, "UNIVERSITY");
        converted(county, university);
        converted(county, university, null);
        JsonNode report = reports(county, window("CONVERSION_YEAR", county, today.getYear()))
                .get(0);
        mongo.updateFirst(
                Query.query(Criteria.where("_id")
                        .is(GlobalId.key("Report", report.path("id").asString()))),
                new Update().set("formVersion", 1),
                "reports");

        JsonNode draft = draft(county, report);

        assertThat(Filed.item(draft, "achievements").at("/derived/number").asString())
                .isEqualTo("2");
        assertThat(Filed.item(draft, "conversions").at("/derived/number").asString())
                .isEqualTo("2");
    }

    @Test
    void answersForALaboratoryThatIsBuiltAtItAndHasNoCodeOfItsOwn() {
        String county = "540623";
        String code = institution(county, "UNIVERSITY");
        String university = institutionOf(code);
        JsonNode report = reports(county, window("CONVERSION_YEAR", county, today.getYear()))
                .get(0);
        Map<String, Object> said = Map.of(
                "name",
                "填报测试实验室" + ThreadLocalRandom.current().nextInt(100_000_000) + "号",
                "kinds",
                List.of("KEY_LABORATORY"),
                "region",
                county);
        String laboratory = done(
                        bureau(county).run("bureau/RegisterInstitution", Map.of("input", said)), "/registerInstitution")
                .at("/institution/id")
                .asString();
        Map<String, Object> built = Map.of(
                "kind",
                "HOSTED_BY",
                "party",
                laboratory,
                "other",
                GlobalId.of("Institution", university),
                "from",
                "2020-01-01");
        converted(county, code, GlobalId.key("Institution", laboratory));
        assertThat(derived(county, report, "ofOthers")).isEqualTo("1");
        assertThat(derived(county, report, "achievements")).isEqualTo("0");

        done(bureau(county).run("bureau/Tie", Map.of("input", built)), "/tie");

        assertThat(derived(county, report, "ofOthers")).isEqualTo("0");
        assertThat(derived(county, report, "achievements")).isEqualTo("1");
    }

    private String derived(String county, JsonNode report, String item) {
        return Filed.item(draft(county, report), item).at("/derived/number").asString();
    }

    @Test
    void answersForWhatIsRecordedForItAndIsToldWhatOthersRegisteredUnderItsCode() {
        String county = "540624";
        String university = institution(county, "UNIVERSITY");
        converted(county, university);
        converted(county, university, null);
        JsonNode report = reports(county, window("CONVERSION_YEAR", county, today.getYear()))
                .get(0);

        JsonNode draft = draft(county, report);
        assertThat(Filed.item(draft, "achievements").at("/derived/number").asString())
                .isEqualTo("1");
        assertThat(Filed.item(draft, "conversions").at("/derived/number").asString())
                .isEqualTo("1");
        assertThat(Filed.item(draft, "income").at("/derived/number").asString()).isEqualTo("100.00001");
        assertThat(Filed.item(draft, "ofOthers").at("/derived/number").asString())
                .isEqualTo("1");
        assertThat(draft.path("findings")
                        .valueStream()
                        .map(one -> one.path("check").asString()))
                .contains("nothingOfOthers");
        JsonNode saved = done(
                        save(bureau(county), report, List.of(Map.of("item", "measures", "text", "设立技术转移机构"))),
                        "/saveItems")
                .at("/draft/report");
        assertThat(bureau(county)
                        .run("manager/SubmitReport", Map.of("input", act(saved)))
                        .refusals())
                .containsExactly("IMPLAUSIBLE");
    }

    @Test
    void isLetInLateWithAReasonAndADayThatStandInTheRates() {
        String county = "540627";
        institution(county, "UNIVERSITY");
        institution(county, "HOSPITAL");
        JsonNode window = window("CONVERSION_YEAR", county, today.getYear());
        List<JsonNode> asked = reports(county, window).valueStream().toList();
        JsonNode late = asked.get(0);
        Map<String, Object> which = new HashMap<>(Map.of(
                "window",
                window.path("id").asString(),
                "expectedVersion",
                window.path("version").asInt()));
        JsonNode closed = done(bureau(county).run("bureau/CloseWindow", Map.of("input", which)), "/closeWindow")
                .path("window");
        List<Map<String, Object>> said = List.of(Map.of("item", "measures", "text", "设立技术转移机构"));
        assertThat(save(bureau(county), draft(county, late).path("report"), said)
                        .refusals())
                .containsExactly("TOO_LATE");

        which.put("expectedVersion", closed.path("version").asInt());
        which.putAll(Map.of("reason", "数据核对中", "until", today.plusDays(5).toString()));
        assertThat(bureau(county)
                        .run("bureau/GrantLockException", Map.of("input", which))
                        .refusals())
                .containsExactly("INVALID");
        which.put("report", late.path("id").asString());
        done(bureau(county).run("bureau/GrantLockException", Map.of("input", which)), "/grantLockException");

        JsonNode exception = bureau(county)
                .run("bureau/ReportingRates", Map.of("window", window.path("id").asString()))
                .at("/reportingRates/window/exceptions/0");
        assertThat(exception.path("unit").asString())
                .isEqualTo(late.path("carrierName").asString());
        assertThat(exception.path("reason").asString()).isEqualTo("数据核对中");
        assertThat(exception.path("until").asString())
                .isEqualTo(today.plusDays(5).toString());
        assertThat(exception.path("by").asString()).isNotEmpty();
        assertThat(save(bureau(county), draft(county, late).path("report"), said)
                        .refusals())
                .isEmpty();
        assertThat(save(bureau(county), draft(county, asked.get(1)).path("report"), said)
                        .refusals())
                .containsExactly("TOO_LATE");
    }

    /** Reports of projects on science: how many were due, and that the report itself came in time. */
    @Test
    void tellsOfItsScienceReportsAndWhetherTheyCameInTime() {
        String county = "540628";
        institution(county, "RESEARCH_INSTITUTE");
        JsonNode window = window("SCIENCE_REPORT_YEAR", county, today.getYear());
        JsonNode report = reports(county, window).get(0);
        List<Map<String, Object>> said = List.of(
                Map.of("item", "projects", "number", "3"),
                Map.of("item", "due", "number", "3"),
                Map.of("item", "submitted", "number", "3"),
                Map.of("item", "inTime", "number", "4"),
                Map.of("item", "shared", "number", "2"));
        JsonNode saved = done(save(bureau(county), report, said), "/saveItems").at("/draft/report");
        assertThat(bureau(county)
                        .run("manager/SubmitReport", Map.of("input", act(saved)))
                        .refusals())
                .containsExactly("INVALID");
        JsonNode right = done(
                        save(bureau(county), saved, List.of(Map.of("item", "inTime", "number", "3"))), "/saveItems")
                .at("/draft/report");
        done(bureau(county).run("manager/SubmitReport", Map.of("input", act(right))), "/submitReport");

        JsonNode total = bureau(county)
                .run("bureau/ReportingRates", Map.of("window", window.path("id").asString()))
                .at("/reportingRates/total");
        assertThat(total.at("/onTime/count").asInt()).isEqualTo(1);
    }

    @Test
    void isToldByTheInstitutionItselfWhichSeesItsOwnAndIsToldWhatCameOfIt() {
        String county = "540621";
        institution(county, "UNIVERSITY");
        String other = institution(county, "HOSPITAL");
        JsonNode window = window("CONVERSION_YEAR", county, today.getYear());
        Map<String, JsonNode> asked = reports(county, window)
                .valueStream()
                .collect(Collectors.toMap(one -> one.path("carrierName").asString(), Function.identity()));
        assertThat(asked).hasSize(2);
        JsonNode report = asked.values().iterator().next();
        Caller university = api.as(Role.INSTITUTION, key(report));
        List<Map<String, Object>> said = List.of(Map.of("item", "measures", "text", "设立技术转移机构"));

        assertThat(university.run("manager/MyReports", Map.of()).at("/reports/edges"))
                .extracting(edge -> edge.at("/node/id").asString())
                .containsExactly(report.path("id").asString());
        assertThat(save(api.as(Role.INSTITUTION, "another-" + other), report, said)
                        .refusals())
                .containsExactly("NOT_FOUND");
        JsonNode saved = done(save(university, report, said), "/saveItems").at("/draft/report");
        JsonNode submitted = done(university.run("manager/SubmitReport", Map.of("input", act(saved))), "/submitReport")
                .path("report");
        assertThat(submitted.path("enteredFor").asBoolean()).isFalse();
        Map<String, Object> back = new HashMap<>(act(submitted));
        back.put("reason", "请补充收入分配情况。");
        done(bureau(county).run("bureau/ReturnReport", Map.of("input", back)), "/returnReport");
        notices.tellAll();
        assertThat(university
                        .ask("{ inbox(first: 20) { edges { node { text } } } }")
                        .body())
                .contains("请补充收入分配情况");
        assertThat(university.ask("{ viewer { waiting { kind count } } }").body())
                .contains("reporting.waits-correction");
    }

    /** A row for each of these texts, as it comes back from the file that was taken out. */
    private static byte[] sheet(JsonNode report, Map<String, String> texts) {
        Lists list = Lists.of("指标代码", "填报值", "修正原因", "修订号");
        texts.forEach(
                (item, text) -> list.row(item, text, "", report.path("version").asInt()));
        return list.xlsx();
    }

    @Test
    void isFilledInInASpreadsheetByTheInstitutionOrTheBureauOfItsPlace() {
        String county = "540625";
        institution(county, "UNIVERSITY");
        JsonNode report = reports(county, window("CONVERSION_YEAR", county, today.getYear()))
                .get(0);
        String id = report.path("id").asString();
        var university = new ImportDesk(api.as(Role.INSTITUTION, key(report)), "REPORT", id);

        String brought = university.checked(sheet(report, Map.of("measures", "设立技术转移机构")));
        assertThat(university.faults(brought, 2)).isEmpty();
        assertThat(university.applied(brought).at("/counts/taken").asInt()).isEqualTo(1);
        assertThat(university
                        .caller()
                        .ask("{ notificationChoices { kinds { kind } } }")
                        .body())
                .as("and is told of it")
                .contains("exchange.notice-imports");
        JsonNode draft = draft(county, report);
        assertThat(Filed.item(draft, "measures").at("/value/text").asString()).isEqualTo("设立技术转移机构");

        var bureau = new ImportDesk(bureau(county), "REPORT", id);
        assertThat(bureau.page(brought).path("id").asString())
                .as("the bureau goes on with it")
                .isEqualTo(brought);
        String again = bureau.checked(sheet(draft.path("report"), Map.of("measures", "开设专班")));
        assertThat(bureau.applied(again).at("/counts/taken").asInt()).isEqualTo(1);
        var stranger = new ImportDesk(api.as(Role.INSTITUTION, "someone-else"), "REPORT", id);
        assertThat(stranger.send(sheet(report, Map.of("measures", "x"))).status())
                .isEqualTo(404);
        assertThat(stranger.page(brought).isNull()).isTrue();
    }

    @Test
    void ofADivisionIsFilledInInASpreadsheet() {
        String county = "540626";
        JsonNode report = reports(county, window("STATISTICS_YEAR", county, today.getYear() - 1))
                .get(0);
        var desk = new ImportDesk(bureau(county), "REPORT", report.path("id").asString());

        String brought = desk.checked(sheet(report, Map.of("gdp", "4000000")));
        assertThat(desk.applied(brought).at("/counts/taken").asInt()).isEqualTo(1);
        assertThat(Filed.item(draft(county, report), "gdp").at("/value/number").asString())
                .isEqualTo("4000000");
    }

    private String key(JsonNode report) {
        return mongo.findById(GlobalId.key("Report", report.path("id").asString()), Document.class, "reports")
                .getEmbedded(List.of("respondent", "unit", "key"), String.class);
    }

    @Test
    void isEnteredForByTheBureauOfItsPlaceAlone() {
        String county = "540602";
        JsonNode window = window("STATISTICS_YEAR", county, today.getYear() - 1);
        JsonNode report = reports(county, window).get(0);
        List<Map<String, Object>> gdp = List.of(Map.of("item", "gdp", "number", "4000000"));

        assertThat(report.path("respondentKind").asString()).isEqualTo("DIVISION");
        assertThat(report.path("carrierName").asString()).isEqualTo("色尼区");
        assertThat(save(api.as(Role.BUREAU, "540600"), report, gdp).refusals()).containsExactly("NOT_RESPONSIBLE");
        assertThat(save(api.as(Role.CARRIER_MANAGER, "somebody"), report, gdp).refusals())
                .containsExactly("NOT_FOUND");
        assertThat(save(bureau(county), report, gdp).refusals()).isEmpty();
        Map<String, Object> carriers = new HashMap<>(opening("STATISTICS_YEAR", county, today.getYear() - 2));
        carriers.put("kinds", List.of("INCUBATOR"));
        assertThat(bureau(county)
                        .run("bureau/OpenWindow", Map.of("input", carriers))
                        .refusals())
                .containsExactly("INVALID");
    }

    private JsonNode target(String county, String indicator, int year) {
        return bureau(county)
                .run("bureau/TargetProgress", Map.of("region", county, "year", year))
                .at("/targetProgress/targets")
                .valueStream()
                .filter(one -> one.at("/target/indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofAStatisticsOfficeIsComparedWithItsTargetOnceItsBureauHasAcceptedIt() {
        String county = "620702";
        JsonNode window = window("STATISTICS_YEAR", county, 2020);
        JsonNode report = reports(county, window).get(0);
        JsonNode saved = done(
                        save(
                                bureau(county),
                                report,
                                List.of(
                                        Map.of("item", "gdp", "number", "20000000"),
                                        Map.of("item", "rdExpenditure", "number", "500000"),
                                        Map.of("item", "publishedIn", "text", "2020年统计公报"))),
                        "/saveItems")
                .at("/draft/report");
        JsonNode submitted = done(
                        bureau(county).run("manager/SubmitReport", Map.of("input", act(saved))), "/submitReport")
                .path("report");
        String sums = window.path("id").asString();
        bureau(county).run("bureau/ReportTotals", Map.of("window", sums)).data();
        totals.catchUp();
        assertThat(target(county, "rd_share_of_gdp", 2020).path("actual").isNull())
                .isTrue();

        done(bureau(county).run("bureau/AcceptReport", Map.of("input", act(submitted))), "/acceptReport");
        bureau(county).run("bureau/ReportTotals", Map.of("window", sums)).data();
        totals.catchUp();

        JsonNode target = target(county, "rd_share_of_gdp", 2020);
        assertThat(target.path("actual").asString()).as(target.toString()).isEqualTo("2.5");
    }

    @Test
    void tellsTwiceAYearHowItsWorkGoesAndIsCounted() {
        String province = "510000";
        for (String half : List.of("2019-H1", "2019-H2")) {
            JsonNode window = done(
                            bureau(province)
                                    .run(
                                            "bureau/OpenWindow",
                                            Map.of(
                                                    "input",
                                                    Map.of(
                                                            "form",
                                                            "PROGRESS_LEAD_HALF",
                                                            "region",
                                                            province,
                                                            "period",
                                                            half,
                                                            "dueDays",
                                                            List.of(
                                                                    Map.of("hop", "CARRIER", "days", 0),
                                                                    Map.of("hop", "COUNTY", "days", 0),
                                                                    Map.of("hop", "CITY", "days", 0),
                                                                    Map.of("hop", "PROVINCE", "days", 10))))),
                            "/openWindow")
                    .path("window");
            JsonNode report = reports(province, window).get(0);
            JsonNode saved = done(
                            save(bureau(province), report, List.of(Map.of("item", "progress", "text", "按计划推进"))),
                            "/saveItems")
                    .at("/draft/report");
            JsonNode submitted = done(
                            bureau(province).run("manager/SubmitReport", Map.of("input", act(saved))), "/submitReport")
                    .path("report");
            done(bureau(province).run("bureau/AcceptReport", Map.of("input", act(submitted))), "/acceptReport");
            bureau(province)
                    .run(
                            "bureau/ReportTotals",
                            Map.of("window", window.path("id").asString()))
                    .data();
        }
        totals.catchUp();

        JsonNode counted = bureau(province)
                .run(
                        "bureau/MetricCatalogue",
                        Map.of("region", province, "period", "2019", "keys", List.of("progressReports")))
                .at("/pipeline/total/metrics/0/value");
        assertThat(counted.asString()).isEqualTo("2");
        assertThat(target(province, "progress_reports", 2019)
                        .at("/target/metricKey")
                        .asString())
                .isEqualTo("progressReports");
    }

    @Test
    void ofCarriersIsNotFilledInByABureau() {
        var at = new Reporting(api, mongo, "540629");
        Filed filed = at.filed("CARRIER_MONTH", "540629", "2020-09");
        JsonNode report = filed.state();

        assertThat(save(at.bureau(), report, List.of(Filed.number("services", "1")))
                        .refusals())
                .containsExactly("NOT_RESPONSIBLE");
        assertThat(report.path("respondentKind").asString()).isEqualTo("CARRIER");
        assertThat(report.path("enteredFor").asBoolean()).isFalse();
    }
}
