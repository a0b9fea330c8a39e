package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.reporting.Reporting.Filed;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** When many want something of a report at the same moment … */
@IntegrationTest
class ReportRaceTests {
    private static final int CALLERS = 16;

    private final Reporting at;

    ReportRaceTests(Api api, MongoOperations mongo) {
        this.at = new Reporting(api, mongo, "540302");
    }

    private Filed submitted(String period) {
        Filed report = at.filed("CARRIER_MONTH", "540302", period);
        Reporting.done(report.submit(), "/submitReport");
        return report;
    }

    @Test
    void oneOfManyReviewersWins() {
        Filed report = submitted("2022-01");
        List<Map<String, Object>> acts = java.util.stream.IntStream.range(0, CALLERS)
                .mapToObj(caller -> report.act("reason", "请核对"))
                .toList();
        List<Reply> replies = Together.run(CALLERS, caller -> {
            Map<String, Object> act = acts.get(caller);
            if (caller % 2 == 0) {
                act.remove("reason");
                return at.bureau().run("bureau/AcceptReport", Map.of("input", act));
            }
            return at.bureau().run("bureau/ReturnReport", Map.of("input", act));
        });

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream())).containsOnly("STALE");
        JsonNode trail = report.state().path("trail");
        assertThat(trail).hasSize(2);
    }

    @Test
    void oneOfManyWindowsAboveAndBelowEachOtherIsOpened() {
        List<String> regions = List.of("540302", Reporting.CITY, Reporting.PROVINCE);
        List<Reply> replies = Together.run(CALLERS, caller -> {
            String region = regions.get(caller % regions.size());
            return at.bureau(region)
                    .run("bureau/OpenWindow", Map.of("input", Reporting.opening("CARRIER_MONTH", region, "2018-03")));
        });

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream())).containsOnly("ALREADY_REGISTERED");
    }

    @Test
    void oneSubmissionSentManyTimesIsOne() {
        Filed report = at.filed("CARRIER_MONTH", "540302", "2022-02");
        Map<String, Object> act = report.act();
        List<Reply> replies = Together.run(
                CALLERS, caller -> at.manager(report.carrier()).run("manager/SubmitReport", Map.of("input", act)));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.refusals()).isEmpty());
        assertThat(report.state().path("trail")).hasSize(1);
    }

    @Test
    void oneOfManyTypistsIsToldThatItReadTooEarly() {
        Filed report = at.filed("CARRIER_MONTH", "540302", "2022-03");
        int version = report.version();
        List<Reply> replies = Together.run(
                CALLERS,
                caller -> at.manager(report.carrier())
                        .run(
                                "manager/SaveItems",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "report",
                                                report.id(),
                                                "expectedVersion",
                                                version,
                                                "items",
                                                List.of(Filed.number("services", String.valueOf(5 + caller)))))));

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream())).containsOnly("STALE");
    }
}
