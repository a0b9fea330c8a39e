package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.reporting.Reporting.CITY;
import static org.hatchery.reporting.Reporting.Filed.number;
import static org.hatchery.reporting.Reporting.PROVINCE;
import static org.hatchery.reporting.Reporting.done;
import static org.hatchery.reporting.Reporting.opening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.reporting.Reporting.Filed;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A carrier that reports, and the bureaus on the way … */
@IntegrationTest
class ReportingApiTests {
    private final Api api;
    private final MongoOperations mongo;

    ReportingApiTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
    }

    private Reporting in(String county) {
        return new Reporting(api, mongo, county);
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(one -> one.path(field).asString()).toList();
    }

    @Test
    void seesTheFormsWithTheirItemsAndChecks() {
        JsonNode forms =
                in("540302").manager("nobody").run("manager/ReportForms").at("/reportForms");

        assertThat(texts(forms, "code"))
                .containsExactly(
                        "CARRIER_MONTH",
                        "CONVERSION_YEAR",
                        "CONVERSION_YEAR",
                        "FIRM_YEAR",
                        "INCUBATOR_YEAR",
                        "MAKER_SPACE_YEAR",
                        "PROGRESS_HALF",
                        "PROGRESS_LEAD_HALF",
                        "SCIENCE_REPORT_YEAR",
                        "STATISTICS_YEAR",
                        "STATISTICS_YEAR");
        JsonNode form = in("540302")
                .bureau()
                .run("manager/ReportFormPage", Map.of("code", "INCUBATOR_YEAR"))
                .at("/reportForm");
        assertThat(form.at("/sections/1/items/0/code").asString()).isEqualTo("areaTotal");
        assertThat(form.at("/sections/1/items/0/unitZh").asString()).isEqualTo("平方米");
        assertThat(form.at("/sections/1/items/0/known").asString()).isEqualTo("SEEN");
        assertThat(form.at("/source/number").asString()).isEqualTo("国统制〔2008〕134号");
    }

    @Test
    void isExpectedAsTheRegisterSaysOnTheLastDay() {
        Reporting at = in("540321");
        String incubator = at.incubator();
        String space = at.carrier(CarrierKind.MAKER_SPACE);
        JsonNode window = at.open("INCUBATOR_YEAR", "540321", "2021");

        JsonNode reports = at.bureau()
                .run(
                        "bureau/ReportList",
                        Map.of("filter", Map.of("window", window.path("id").asString()), "total", true))
                .at("/reports");
        assertThat(reports.path("totalCount").asInt()).isEqualTo(1);
        assertThat(reports.at("/nodes/0/state").asString()).isEqualTo("NOT_STARTED");
        assertThat(reports.at("/nodes/0/id").asString())
                .isEqualTo(at.filed(window, incubator).id());
        assertThat(at.manager(space).run("manager/MyReports").at("/reports/nodes"))
                .isEmpty();
        assertThat(at.manager(incubator).run("manager/MyReports").at("/reports/nodes"))
                .hasSize(1);
    }

    @Test
    void isNotAskedForTheSameTwice() {
        Reporting at = in("540322");
        at.open("CARRIER_MONTH", "540322", "2022-03");

        for (String region : List.of("540322", CITY, PROVINCE)) {
            Reply again = at.bureau(region)
                    .run("bureau/OpenWindow", Map.of("input", opening("CARRIER_MONTH", region, "2022-03")));
            assertThat(again.refusals()).containsExactly("ALREADY_REGISTERED");
        }
    }

    @Test
    void isAskedBySoundWindowsOnly() {
        Reporting at = in("540322");
        Map<String, Object> fallen = opening("CARRIER_MONTH", "540322", "2022-05");
        fallen.put("dueDays", List.of(Map.of("hop", "CARRIER", "days", 5), Map.of("hop", "COUNTY", "days", 4)));
        Map<String, Object> stranger = opening("INCUBATOR_YEAR", "540322", "2022");
        stranger.put("kinds", List.of("MAKER_SPACE"));

        assertThat(refusals(at, fallen)).containsExactly("INVALID");
        assertThat(refusals(at, stranger)).containsExactly("INVALID");
        assertThat(refusals(at, opening("NO_SUCH_FORM", "540322", "2022"))).containsExactly("NOT_FOUND");
        assertThat(refusals(at, opening("CARRIER_MONTH", "540322", "2022"))).containsExactly("WRONG_DATES");
        assertThat(refusals(at, opening("CARRIER_MONTH", "540323", "2022-05"))).containsExactly("NOT_RESPONSIBLE");
    }

    private static List<String> refusals(Reporting at, Map<String, Object> input) {
        return at.bureau().run("bureau/OpenWindow", Map.of("input", input)).refusals();
    }

    @Test
    void opensItsReportPrefilledAndCorrectsItWithAReason() {
        Reporting at = in("540323");
        Filed report = at.filed("CARRIER_MONTH", "540323", "2022-06");

        assertThat(report.item("incubatees").at("/derived/number").asString()).isEqualTo("0");
        assertThat(report.item("incubatees").at("/records/list").asString()).isEqualTo("stays");
        assertThat(report.item("incubatees").at("/lastPeriod/number").asString())
                .isEqualTo("0");
        assertThat(report.item("financing").path("derived").isNull()).isTrue();

        Reply unexplained = report.save(Map.of("item", "services", "number", "7"));
        assertThat(unexplained.refusals()).containsExactly("INVALID");
        assertThat(unexplained.text("/data/saveItems/userErrors/0/field/2")).isEqualTo("reason");

        Reply saved = at.manager(report.carrier())
                .run(
                        "manager/CorrectItem",
                        Map.of(
                                "input",
                                Map.of(
                                        "report",
                                        report.id(),
                                        "expectedVersion",
                                        report.version(),
                                        "item",
                                        "services",
                                        "number",
                                        "7",
                                        "reason",
                                        "补记线下服务")));
        JsonNode draft = done(saved, "/correctItem").path("draft");
        assertThat(draft.at("/report/state").asString()).isEqualTo("DRAFT");
        JsonNode item = Filed.item(draft, "services");
        assertThat(item.at("/value/number").asString()).isEqualTo("7");
        assertThat(item.at("/derived/number").asString()).isEqualTo("0");
        assertThat(item.path("reason").asString()).isEqualTo("补记线下服务");
    }

    @Test
    void isToldWhatDoesNotHoldWhileItTypes() {
        Reporting at = in("540323");
        Filed report = at.filed("CARRIER_MONTH", "540323", "2022-07");

        JsonNode draft = done(report.save(number("workstationsUsed", "51")), "/saveItems")
                .path("draft");
        assertThat(texts(draft.path("findings"), "check")).containsExactly("workstationsInUse");
        assertThat(draft.path("sound").asBoolean()).isFalse();
        assertThat(report.submit().refusals()).containsExactly("INVALID");

        done(report.save(Map.of("item", "workstationsUsed")), "/saveItems");
        done(report.save(number("trainings", "3"), number("trainingAttendees", "2")), "/saveItems");
        assertThat(report.submit().refusals()).containsExactly("IMPLAUSIBLE");
        assertThat(report.comment("noSuchCheck", "无").refusals()).containsExactly("INVALID");
        assertThat(done(report.comment("trainedPeople", "线上培训未签到"), "/saveItems")
                        .at("/draft/sound")
                        .asBoolean())
                .isTrue();
        assertThat(report.submit().refusals()).isEmpty();
    }

    @Test
    void typesMoneyInThousandYuan() {
        Reporting at = in("540323");
        Filed report = at.filed("CARRIER_MONTH", "540323", "2022-08");

        done(report.save(Map.of("item", "financing", "number", "1234.56789")), "/saveItems");
        assertThat(report.item("financing").at("/value/number").asString()).isEqualTo("1234.56789");
        assertThat(report.save(Map.of("item", "financing", "number", "1.000001"))
                        .refusals())
                .containsExactly("INVALID");
        assertThat(report.save(Map.of("item", "services", "number", "1.5", "reason", "错"))
                        .refusals())
                .containsExactly("INVALID");
        assertThat(report.save(Map.of("item", "services", "number", "-1", "reason", "错"))
                        .refusals())
                .containsExactly("INVALID");
        assertThat(report.save(Map.of("item", "services", "text", "七", "reason", "错"))
                        .refusals())
                .containsExactly("INVALID");
        assertThat(report.save(Map.of("item", "nothing", "number", "1")).refusals())
                .containsExactly("INVALID");
    }

    @Test
    void isComparedWithThePeriodsBefore() {
        Reporting at = in("540325");
        String carrier = at.incubator();
        Filed before = at.filed(at.open("PROGRESS_HALF", "540325", "2021-H1"), carrier);
        Filed between = at.filed(at.open("PROGRESS_HALF", "540325", "2021-H2"), carrier);
        Filed now = at.filed(at.open("PROGRESS_HALF", "540325", "2022-H1"), carrier);
        done(before.save(Map.of("item", "progress", "text", "顺利"), number("services", "4")), "/saveItems");
        done(before.submit(), "/submitReport");
        done(between.save(Map.of("item", "progress", "text", "平稳"), number("services", "6")), "/saveItems");
        done(between.submit(), "/submitReport");

        assertThat(now.item("services").at("/samePeriodLastYear/number").asString())
                .isEqualTo("4");
        assertThat(now.item("services").at("/lastPeriod/number").asString()).isEqualTo("6");
        assertThat(now.item("progress").at("/lastPeriod/text").asString()).isEqualTo("平稳");
    }

    @Test
    void isWarnedOfAnotherUnitInAYearlyForm() {
        Reporting at = in("540327");
        String carrier = at.carrier(CarrierKind.MAKER_SPACE);
        Filed last = at.filed(at.open("MAKER_SPACE_YEAR", "540327", "2020"), carrier);
        Filed now = at.filed(at.open("MAKER_SPACE_YEAR", "540327", "2021"), carrier);
        done(year(last, "30"), "/saveItems");
        done(last.submit(), "/submitReport");

        JsonNode draft = done(year(now, "30000"), "/saveItems").path("draft");
        assertThat(texts(draft.path("findings"), "check"))
                .containsExactly("unit:revTotal", "unit:revService", "unit:operatingCost");
        assertThat(now.submit().refusals()).containsExactly("IMPLAUSIBLE", "IMPLAUSIBLE", "IMPLAUSIBLE");
        assertThat(draft.at("/findings/0/message").asString()).contains("总收入", "千元");
    }

    private static Reply year(Filed report, String money) {
        return report.save(
                number("teamMembers", "0"),
                number("revTotal", money),
                number("revService", money),
                number("revProperty", "0"),
                number("revInvest", "0"),
                number("revOther", "0"),
                number("operatingCost", money),
                number("listedFirms", "0"),
                Map.of("item", "offersMentoring", "flag", true),
                Map.of("item", "offersFinancing", "flag", false),
                Map.of("item", "offersInnovation", "flag", false),
                Map.of("item", "offersInternational", "flag", false));
    }

    @Test
    void isReviewedHopByHop() {
        Reporting at = in("540324");
        Filed report = at.filed("CARRIER_MONTH", PROVINCE, "2022-09");
        JsonNode submitted = done(report.submit(), "/submitReport").path("report");
        assertThat(submitted.path("waitsAt").asString()).isEqualTo("COUNTY");
        assertThat(submitted.path("contentHash").asString()).matches("[0-9a-f]{64}");

        assertThat(report.accept(CITY).refusals()).containsExactly("NOT_RESPONSIBLE");
        assertThat(report.accept(PROVINCE).refusals()).containsExactly("NOT_RESPONSIBLE");
        assertThat(queue(at, CITY, report)).isFalse();
        assertThat(queue(at, "540324", report)).isTrue();
        assertThat(done(report.accept("540324"), "/acceptReport")
                        .at("/report/waitsAt")
                        .asString())
                .isEqualTo("CITY");
        assertThat(queue(at, "540324", report)).isFalse();
        assertThat(report.accept("540324").refusals()).containsExactly("NOT_RESPONSIBLE");
        done(report.accept(CITY), "/acceptReport");
        JsonNode last = done(report.accept(PROVINCE), "/acceptReport").path("report");

        assertThat(last.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(last.path("acceptedBy").valueStream().map(JsonNode::asString))
                .containsExactly("COUNTY", "CITY", "PROVINCE");
        assertThat(texts(last.path("trail"), "step")).containsExactly("SUBMIT", "ACCEPT", "ACCEPT", "ACCEPT");
        assertThat(report.save(number("services", "9")).refusals()).containsExactly("WRONG_STATE");
    }

    private static boolean queue(Reporting at, String region, Filed report) {
        return at.bureau(region)
                .run("bureau/ReviewQueue", Map.of("first", 100))
                .at("/reviewQueue/nodes")
                .valueStream()
                .anyMatch(node -> node.path("id").asString().equals(report.id()));
    }

    @Test
    void showsWhatChangedAfterItWasReturned() {
        Reporting at = in("540325");
        Filed report = at.filed("CARRIER_MONTH", CITY, "2022-10");
        done(report.save(number("services", "90")), "/saveItems");
        String first =
                done(report.submit(), "/submitReport").at("/report/contentHash").asString();

        JsonNode returned = done(report.giveBack("540325"), "/returnReport").path("report");
        assertThat(returned.path("state").asString()).isEqualTo("RETURNED");
        assertThat(returned.at("/trail/1/comments/0/comment").asString()).isEqualTo("服务次数偏多");
        assertThat(returned.path("waitsAt").asString()).isEqualTo("CARRIER");

        done(report.save(number("services", "9")), "/saveItems");
        String second =
                done(report.submit(), "/submitReport").at("/report/contentHash").asString();
        JsonNode draft = report.draft(at.bureau());
        assertThat(second).isNotEqualTo(first);
        assertThat(texts(draft.path("differences"), "item")).containsExactly("services");
        assertThat(draft.at("/differences/0/before/number").asString()).isEqualTo("90");
        assertThat(draft.at("/differences/0/now/number").asString()).isEqualTo("9");
        assertThat(Filed.item(draft, "services").at("/derived/number").asString())
                .isEqualTo("0");
    }

    @Test
    void comesBackWhenWhoeverAcceptedLastReopensIt() {
        Reporting at = in("540326");
        Filed report = at.filed("CARRIER_MONTH", CITY, "2022-11");
        done(report.submit(), "/submitReport");
        assertThat(report.reopen("540326").refusals()).containsExactly("WRONG_STATE");
        done(report.accept("540326"), "/acceptReport");
        done(report.accept(CITY), "/acceptReport");

        assertThat(report.reopen("540326").refusals()).containsExactly("NOT_RESPONSIBLE");
        JsonNode reopened = done(report.reopen(CITY), "/reopenReport").path("report");
        assertThat(reopened.path("state").asString()).isEqualTo("RETURNED");
        assertThat(reopened.path("acceptedBy")).isEmpty();
        done(report.submit(), "/submitReport");
        assertThat(report.state().path("waitsAt").asString()).isEqualTo("COUNTY");
        assertThat(report.draft(at.bureau()).path("differences")).isEmpty();
    }

    @Test
    void isLockedOutByAClosedWindowUnlessItHasAnException() {
        Reporting at = in("540327");
        String late = at.incubator();
        String other = at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", "540327", "2022-12");
        Filed report = at.filed(window, late);
        JsonNode closed = done(at.bureau().run("bureau/CloseWindow", Map.of("input", version(window))), "/closeWindow")
                .path("window");
        assertThat(report.submit().refusals()).containsExactly("TOO_LATE");
        assertThat(report.state().at("/viewerCan/submit").asBoolean()).isFalse();

        Map<String, Object> leave = version(closed);
        leave.put("carrier", GlobalId.of("Carrier", late));
        leave.put("reason", "系统故障");
        leave.put(
                "until",
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString());
        JsonNode granted = done(
                        at.bureau().run("bureau/GrantLockException", Map.of("input", leave)), "/grantLockException")
                .path("window");
        assertThat(granted.at("/exceptions/0/reason").asString()).isEqualTo("系统故障");
        assertThat(report.submit().refusals()).isEmpty();
        assertThat(at.filed(window, other).submit().refusals()).containsExactly("TOO_LATE");
    }

    private static Map<String, Object> version(JsonNode window) {
        return new java.util.HashMap<>(Map.of(
                "window",
                window.path("id").asString(),
                "expectedVersion",
                window.path("version").asInt()));
    }

    @Test
    void isCountedInRatesThatLeadToItsReport() {
        Reporting at = in("540328");
        String one = at.incubator();
        String two = at.incubator();
        at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", "540328", "2023-01");
        done(at.filed(window, one).save(number("services", "1")), "/saveItems");
        done(at.filed(window, two).submit(), "/submitReport");
        done(at.filed(window, two).accept("540328"), "/acceptReport");

        JsonNode rates = at.bureau()
                .run("bureau/ReportingRates", Map.of("window", window.path("id").asString()))
                .at("/reportingRates");
        JsonNode total = rates.path("total");
        assertThat(Map.of(
                        "expected", total.at("/expected/count").asInt(),
                        "started", total.at("/started/count").asInt(),
                        "submitted", total.at("/submitted/count").asInt(),
                        "onTime", total.at("/onTime/count").asInt(),
                        "accepted", total.at("/accepted/count").asInt(),
                        "county", total.at("/byHop/0/accepted/count").asInt()))
                .isEqualTo(
                        Map.of("expected", 3, "started", 2, "submitted", 1, "onTime", 0, "accepted", 1, "county", 1));
        assertThat(rates.at("/byLevel/0/level").isNull()).isTrue();
        for (JsonNode count : total.findParents("records")) {
            Map<?, ?> filter = tools.jackson.databind.json.JsonMapper.shared()
                    .readValue(count.at("/records/filter").asString(), Map.class);
            assertThat(at.bureau()
                            .run("bureau/ReportList", Map.of("filter", filter, "total", true))
                            .at("/reports/totalCount")
                            .asInt())
                    .as(filter.toString())
                    .isEqualTo(count.path("count").asInt());
        }
    }

    @Test
    void isRemindedOnceAndNotAfterTheWindowWasClosed() {
        Reporting at = in("540329");
        String carrier = at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", "540329", "2023-02");
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                "remind-" + carrier,
                "window",
                window.path("id").asString(),
                "message",
                "请尽快填报");

        Reply first = at.bureau().run("bureau/RemindRespondents", Map.of("input", input));
        Reply again = at.bureau().run("bureau/RemindRespondents", Map.of("input", input));
        assertThat(done(first, "/remindRespondents").at("/reminder/count").asInt())
                .isEqualTo(1);
        assertThat(again.at("/remindRespondents/reminder")).isEqualTo(first.at("/remindRespondents/reminder"));

        done(at.bureau().run("bureau/CloseWindow", Map.of("input", version(window))), "/closeWindow");
        Map<String, Object> later = Map.of(
                "idempotencyKey",
                "later-" + carrier,
                "window",
                window.path("id").asString());
        assertThat(at.bureau()
                        .run("bureau/RemindRespondents", Map.of("input", later))
                        .refusals())
                .containsExactly("WRONG_STATE");
    }

    @Test
    void isSeenByItsOwnPeopleOnly() {
        Reporting at = in("540330");
        Filed report = at.filed("CARRIER_MONTH", "540330", "2023-03");

        assertThat(report.draft(at.manager("somebody")).isNull()).isTrue();
        assertThat(report.draft(at.bureau("540329")).isNull()).isTrue();
        assertThat(report.draft(at.bureau(CITY)).isNull()).isFalse();
        Set<String> windows = at.bureau(PROVINCE)
                .run("bureau/ReportWindowList", Map.of("filter", Map.of("region", "540330")))
                .at("/reportWindows/nodes")
                .valueStream()
                .map(node -> node.at("/region/code").asString())
                .collect(Collectors.toSet());
        assertThat(windows).containsExactly("540330");
    }
}
