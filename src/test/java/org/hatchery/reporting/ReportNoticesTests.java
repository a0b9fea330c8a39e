package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.reporting.Reporting.done;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.notice.telling.TellNotices;
import org.hatchery.reporting.Reporting.Filed;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A carrier that is asked for a report … */
@IntegrationTest
class ReportNoticesTests {
    private final Api api;
    private final MongoOperations mongo;
    private final TellNotices notices;

    ReportNoticesTests(Api api, MongoOperations mongo, TellNotices notices) {
        this.api = api;
        this.mongo = mongo;
        this.notices = notices;
    }

    /** Of reports; whoever manages every carrier is told of other things as well. */
    private List<String> told(Caller caller) {
        notices.tellAll();
        return caller.run("firm/Inbox", Map.of("first", 100))
                .at("/inbox/nodes")
                .valueStream()
                .map(one -> one.path("text").asString())
                .filter(text -> text.contains("统计表"))
                .toList();
    }

    private static JsonNode waits(Caller caller, String kind) {
        return caller.run("firm/WhatWaits", Map.of())
                .at("/viewer/waiting")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> version(JsonNode window) {
        return new HashMap<>(Map.of(
                "window",
                window.path("id").asString(),
                "expectedVersion",
                window.path("version").asInt()));
    }

    @Test
    void isToldThatItIsAskedRemindedAndWhatTheReviewCameTo() {
        Reporting at = new Reporting(api, mongo, "540522");
        Filed report = at.filed("CARRIER_MONTH", "540522", "2023-10");
        Caller manager = at.manager(report.carrier());
        assertThat(told(manager)).singleElement().asString().contains("请填报“孵化载体月度统计表”（2023-10）");

        String window = report.state().at("/window/id").asString();
        Map<String, Object> input =
                Map.of("idempotencyKey", "tell-" + report.carrier(), "window", window, "message", "今日截止");
        done(at.bureau().run("bureau/RemindRespondents", Map.of("input", input)), "/remindRespondents");
        assertThat(told(manager)).hasSize(2).anyMatch(text -> text.endsWith("：今日截止"));

        done(report.submit(), "/submitReport");
        done(report.giveBack("540522"), "/returnReport");
        done(report.submit(), "/submitReport");
        done(report.accept("540522"), "/acceptReport");
        assertThat(told(manager))
                .hasSize(4)
                .anyMatch(text -> text.endsWith("已退回：请核对"))
                .anyMatch(text -> text.contains("已全部审核通过"));
        assertThat(told(manager)).hasSize(4);
    }

    @Test
    void isNotRemindedOnceItHasSubmitted() {
        Reporting at = new Reporting(api, mongo, "540523");
        String one = at.incubator();
        String two = at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", "540523", "2023-11");
        told(at.manager(one));
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                "late-tell-" + one,
                "window",
                window.path("id").asString());
        done(at.filed(window, one).submit(), "/submitReport");
        done(at.bureau().run("bureau/RemindRespondents", Map.of("input", input)), "/remindRespondents");

        assertThat(told(at.manager(one))).noneMatch(text -> text.contains("催报"));
        assertThat(told(at.manager(two))).anyMatch(text -> text.contains("催报"));
    }

    @Test
    void findsItAmongWhatWaitsUntilTheWindowIsClosed() {
        Reporting at = new Reporting(api, mongo, "540524");
        String carrier = at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", "540524", "2023-12");
        Filed report = at.filed(window, carrier);
        Caller manager = at.manager(carrier);
        JsonNode waits = waits(manager, "reporting.waits-submission");
        assertThat(waits.path("count").asInt()).isEqualTo(1);
        assertThat(waits.at("/due/0/on").asString(waits.path("dueOn").asString()))
                .isNotEmpty();

        done(at.bureau().run("bureau/CloseWindow", Map.of("input", version(window))), "/closeWindow");
        assertThat(waits(manager, "reporting.waits-submission").path("count").asInt())
                .isZero();
        assertThat(report.state().path("lockedFrom").isNull()).isFalse();

        JsonNode closed = report.state().path("window");
        Map<String, Object> leave = new HashMap<>(Map.of(
                "window",
                closed.path("id").asString(),
                "expectedVersion",
                at.bureau()
                        .run(
                                "bureau/ReportingRates",
                                Map.of("window", closed.path("id").asString()))
                        .at("/reportingRates/window/version")
                        .asInt(),
                "carrier",
                org.hatchery.shared.graphql.GlobalId.of("Carrier", carrier),
                "reason",
                "系统故障",
                "until",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()));
        done(at.bureau().run("bureau/GrantLockException", Map.of("input", leave)), "/grantLockException");
        assertThat(waits(manager, "reporting.waits-submission").path("count").asInt())
                .isEqualTo(1);

        int queue = waits(at.bureau(), "reporting.waits-review").path("count").asInt();
        done(report.submit(), "/submitReport");
        assertThat(waits(at.bureau(), "reporting.waits-review").path("count").asInt())
                .isEqualTo(queue + 1);
        done(report.giveBack("540524"), "/returnReport");
        assertThat(waits(manager, "reporting.waits-correction").path("count").asInt())
                .isEqualTo(1);
    }
}
