package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.reporting.Reporting.Filed.number;
import static org.hatchery.reporting.Reporting.PROVINCE;
import static org.hatchery.reporting.Reporting.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.reporting.Reporting.Filed;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The totals of a bureau … */
@IntegrationTest
class ClosingTests {
    private final Api api;
    private final MongoOperations mongo;

    ClosingTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
    }

    private Reporting in(String county) {
        return new Reporting(api, mongo, county);
    }

    private static JsonNode totals(Reporting at, String region, JsonNode window) {
        return at.bureau(region)
                .run("bureau/ReportTotals", Map.of("window", window.path("id").asString(), "region", region))
                .at("/reportTotals");
    }

    private static Reply close(Reporting at, String region, JsonNode window) {
        return at.bureau(region)
                .run(
                        "bureau/CloseReportPeriod",
                        Map.of("input", Map.of("window", window.path("id").asString(), "region", region)));
    }

    private static String sum(JsonNode totals, String item, String field) {
        return totals.path("items")
                .valueStream()
                .filter(one -> one.at("/item/code").asString().equals(item))
                .findFirst()
                .orElseThrow()
                .path(field)
                .asString();
    }

    private static List<Integer> counts(JsonNode totals) {
        return List.of(
                totals.at("/expected/count").asInt(),
                totals.at("/accepted/count").asInt(),
                totals.at("/pending/count").asInt());
    }

    @Test
    void holdWhatItHasAcceptedAndHideTheRest() {
        Reporting at = in("540402");
        String one = at.incubator();
        String two = at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", "540400", "2024-03");
        for (String carrier : List.of(one, two)) {
            Filed report = at.filed(window, carrier);
            done(report.save(number("services", "4"), Map.of("item", "financing", "number", "10.5")), "/saveItems");
            done(report.submit(), "/submitReport");
        }
        assertThat(sum(totals(at, "540402", window), "services", "total")).isEqualTo("0");

        done(at.filed(window, one).accept("540402"), "/acceptReport");
        JsonNode county = totals(at, "540402", window);
        assertThat(counts(county).subList(1, 2)).containsExactly(1);
        assertThat(sum(county, "services", "total")).isEqualTo("4");
        assertThat(sum(county, "financing", "total")).isEqualTo("10.5");
        assertThat(sum(totals(at, "540400", window), "services", "total")).isEqualTo("0");

        done(at.filed(window, two).accept("540402"), "/acceptReport");
        done(at.filed(window, one).accept("540400"), "/acceptReport");
        JsonNode city = totals(at, "540400", window);
        assertThat(sum(city, "services", "total")).isEqualTo("4");
        assertThat(sum(totals(at, "540402", window), "services", "total")).isEqualTo("8");
        assertThat(city.path("items")
                        .valueStream()
                        .map(item -> item.at("/item/code").asString()))
                .doesNotContain("occupancy");
        for (JsonNode count : city.findParents("records")) {
            Map<?, ?> filter =
                    JsonMapper.shared().readValue(count.at("/records/filter").asString(), Map.class);
            assertThat(at.bureau("540400")
                            .run("bureau/ReportList", Map.of("filter", filter, "total", true))
                            .at("/reports/totalCount")
                            .asInt())
                    .as(filter.toString())
                    .isEqualTo(count.path("count").asInt());
        }
    }

    @Test
    void ofAClosedPeriodShowWhatChangedAfterwards() {
        Reporting at = in("540423");
        String carrier = at.incubator();
        String late = at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", PROVINCE, "2024-02");
        Filed report = at.filed(window, carrier);
        done(report.save(number("services", "4")), "/saveItems");
        done(report.submit(), "/submitReport");
        done(report.accept("540423"), "/acceptReport");
        assertThat(totals(at, "540423", window).at("/viewerCan/close").asBoolean())
                .isTrue();
        assertThat(close(at, "540400", window).refusals()).isEmpty();
        JsonNode closed =
                done(close(at, "540423", window), "/closeReportPeriod").path("totals");
        assertThat(closed.at("/closing/accepted").asInt()).isEqualTo(1);
        assertThat(closed.at("/viewerCan/close").asBoolean()).isFalse();
        assertThat(close(at, "540423", window).refusals()).containsExactly("WRONG_STATE");
        assertThat(at.bureau("540425")
                        .run(
                                "bureau/CloseReportPeriod",
                                Map.of(
                                        "input",
                                        Map.of("window", window.path("id").asString(), "region", "540423")))
                        .refusals())
                .isNotEmpty();

        done(report.reopen("540423"), "/reopenReport");
        done(report.save(number("services", "7")), "/saveItems");
        done(report.submit(), "/submitReport");
        assertThat(report.accept("540423").refusals()).containsExactly("INVALID");
        Map<String, Object> why = report.act("comment", "更正服务次数");
        done(at.bureau().run("bureau/AcceptReport", Map.of("input", why)), "/acceptReport");
        done(at.filed(window, late).submit(), "/submitReport");

        JsonNode now = totals(at, "540423", window);
        assertThat(sum(now, "services", "total")).isEqualTo("7");
        assertThat(sum(now, "services", "asClosed")).isEqualTo("4");
        assertThat(now.at("/closing/corrections/count").asInt()).isEqualTo(1);
        assertThat(report.state().path("corrects").valueStream().map(JsonNode::asString))
                .containsExactly("COUNTY");
    }

    @Test
    void areNotClosedBeforeThePeriodIsOver() {
        Reporting at = in("540425");
        String month = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                .toString()
                .substring(0, 7);
        JsonNode window = at.open("CARRIER_MONTH", "540425", month);

        assertThat(close(at, "540425", window).refusals()).containsExactly("WRONG_DATES");
    }

    @Test
    void growByManyAcceptancesAtOnceEachOfWhichAnswersForItself() {
        Reporting at = in("540426");
        String one = at.incubator();
        String two = at.incubator();
        String draft = at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", "540426", "2023-08");
        List<Filed> reports = List.of(at.filed(window, one), at.filed(window, two), at.filed(window, draft));
        reports.subList(0, 2).forEach(report -> done(report.submit(), "/submitReport"));
        List<Map<String, Object>> read = reports.stream()
                .map(report -> Map.<String, Object>of("report", report.id(), "expectedVersion", report.version()))
                .toList();
        Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", "many-" + one, "reports", read));

        JsonNode answer =
                at.bureau().run("bureau/AcceptReports", Map.of("input", input)).at("/acceptReports");
        assertThat(answer.path("acceptances")
                        .valueStream()
                        .map(each -> each.at("/userErrors/0/code").asString("")))
                .containsExactly("", "", "WRONG_STATE");
        assertThat(answer.at("/acceptances/0/report/state").asString()).isEqualTo("ACCEPTED");
        assertThat(counts(totals(at, "540426", window))).containsExactly(3, 2, 1);

        JsonNode again =
                at.bureau().run("bureau/AcceptReports", Map.of("input", input)).at("/acceptReports");
        assertThat(again.path("acceptances")
                        .valueStream()
                        .map(each -> each.at("/userErrors/0/code").asString("")))
                .containsExactly("", "", "WRONG_STATE");
        assertThat(reports.get(0).state().path("trail")).hasSize(2);
        input.put("idempotencyKey", "twice-" + one);
        input.put("reports", List.of(read.get(0), read.get(0)));
        assertThat(at.bureau()
                        .run("bureau/AcceptReports", Map.of("input", input))
                        .refusals())
                .containsExactly("INVALID");
    }

    @Test
    void areOfPapersThatAnybodyCanVerify() {
        Reporting at = in("540502");
        Filed report = at.filed("CARRIER_MONTH", "540502", "2023-09");
        done(report.submit(), "/submitReport");
        String code = report.state().path("verificationCode").asString();
        assertThat(code).matches("[0-9A-F]{4}(-[0-9A-F]{4}){3}");
        var stranger = api.as(org.hatchery.identity.Role.PROVIDER, "somebody");

        JsonNode now = verified(stranger, code);
        assertThat(now.path("outcome").asString()).isEqualTo("CURRENT");
        assertThat(now.path("period").asString()).isEqualTo("2023-09");
        assertThat(verified(stranger, report.state().path("contentHash").asString())
                        .path("outcome")
                        .asString())
                .isEqualTo("CURRENT");
        done(report.giveBack("540502"), "/returnReport");
        assertThat(verified(stranger, code).path("outcome").asString()).isEqualTo("REPLACED");
        assertThat(verified(stranger, "0000-0000-0000-0000").path("outcome").asString())
                .isEqualTo("UNKNOWN");
        assertThat(verified(stranger, ".*").path("outcome").asString()).isEqualTo("UNKNOWN");
    }

    private static JsonNode verified(org.hatchery.Caller caller, String code) {
        return caller.run("manager/VerifyReport", Map.of("code", code)).at("/verifyReport");
    }

    @Test
    void leadToReportsThatDisagreeWithWhatIsRecorded() {
        Reporting other = in("540423");
        String one = other.incubator();
        JsonNode theirs = other.open("CARRIER_MONTH", "540423", "2023-09");
        Filed report = other.filed(theirs, one);
        done(report.save(number("services", "12")), "/saveItems");
        done(report.submit(), "/submitReport");

        JsonNode list = other.bureau()
                .run(
                        "bureau/ReportDisagreements",
                        Map.of("filter", Map.of("disagrees", true, "region", "540423", "period", "2023-09")))
                .at("/reports/nodes");
        assertThat(list).hasSize(1);
        assertThat(list.at("/0/disagreements/0/item/code").asString()).isEqualTo("services");
        assertThat(list.at("/0/disagreements/0/recorded/number").asString()).isEqualTo("0");
        assertThat(list.at("/0/disagreements/0/value/number").asString()).isEqualTo("12");
        assertThat(list.at("/0/disagreements/0/reason").asString()).isEqualTo("台账核对");
    }
}
