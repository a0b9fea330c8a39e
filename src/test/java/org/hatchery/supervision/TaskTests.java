package org.hatchery.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.supervision.Supervised.COUNTY;
import static org.hatchery.supervision.Supervised.done;
import static org.hatchery.supervision.Supervised.isDeclined;
import static org.hatchery.supervision.Supervised.on;
import static org.hatchery.supervision.Supervised.told;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.Together;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Held;
import org.hatchery.shared.Period;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.task.TaskRhythm;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** A task … */
@IntegrationTest
class TaskTests {
    private static final int CALLERS = 16;

    private final Api api;
    private final Supervised supervised;
    private final Caller bureau;
    private final ServiceClock clock;
    private final MongoOperations mongo;
    private final LocalDate today;
    private final String last;

    TaskTests(Api api, ServiceClock clock, MongoOperations mongo) {
        this.api = api;
        this.clock = clock;
        this.mongo = mongo;
        this.today = LocalDate.now((Clock) clock);
        this.supervised = new Supervised(api, today);
        this.bureau = supervised.bureau;
        this.last = TaskRhythm.HALF_YEAR.of(today.minusMonths(6)).value();
    }

    @Test
    void isLedByTheFirstNamedAndToldAtTheRhythmOfItsDocument() {
        JsonNode first = supervised.unit("科技");
        JsonNode second = supervised.unit("工信");
        JsonNode helps = supervised.unit("财政");

        JsonNode task = supervised.assigned(
                first, Map.of("leads", List.of(id(first), id(second)), "cooperating", List.of(id(helps))));

        assertThat(task.at("/leads/0/name")).isEqualTo(first.path("name"));
        assertThat(task.path("rhythm").asString()).isEqualTo("HALF_YEAR");
        assertThat(task.at("/next/kind").asString()).isEqualTo("REPORT");
        // its first day is long past, but nobody tells of a time before it was given
        String asked = TaskRhythm.HALF_YEAR.of(today).value();
        assertThat(task.path("light").asString()).isNotEqualTo("RED");
        assertThat(task.at("/next/period").asString()).isEqualTo(asked);
        assertThat(task.at("/clause/words").asString()).contains("技术转移示范机构");
        JsonNode target = supervised.read(bureau, task).at("/targets/0");
        assertThat(target.at("/target/value").asString()).isEqualTo("10");
        // the county does not see the figures of the province
        assertThat(target.path("actual").isNull()).isTrue();
    }

    @Test
    void isToldOfOnceAPeriodGivenBackMendedAndClosedByAnother() {
        JsonNode lead = supervised.unit("科技");
        Caller unit = supervised.speaksFor(lead);
        JsonNode task = supervised.assigned(
                lead,
                Map.of(
                        "startsOn",
                        TaskRhythm.HALF_YEAR.of(today.minusMonths(6)).firstDay().toString(),
                        "milestones",
                        List.of(Map.of(
                                "name", "出台方案", "dueOn", today.plusDays(50).toString()))));

        isDeclined(on(unit, "ReportProgress", task, told("2020-H1")), "WRONG_DATES", "period");
        isDeclined(on(unit, "ReportProgress", task, told(last.substring(0, 4))), "INVALID", "period");
        Map<String, Object> wrong = told(last);
        wrong.put("reached", List.of("没有的节点"));
        isDeclined(on(unit, "ReportProgress", task, wrong), "INVALID", "reached.0");

        Map<String, Object> right = told(last);
        right.put("reached", List.of("出台方案"));
        right.put("figures", List.of(Map.of("name", "新增机构", "value", "3", "unit", "家")));
        JsonNode sent = done(on(unit, "ReportProgress", task, right));
        assertThat(sent.path("waiting").asBoolean()).isTrue();
        assertThat(sent.at("/reports/0/byBureau").asBoolean()).isFalse();
        assertThat(sent.at("/milestones/0/reachedOn").asString()).isEqualTo(today.toString());
        isDeclined(on(unit, "ReportProgress", sent, told(last)), "ALREADY_REGISTERED", "period");

        isDeclined(on(bureau, "JudgeProgress", sent, verdict("RETURN")), "INVALID", "mendBy");
        Map<String, Object> back = verdict("RETURN");
        back.putAll(Map.of("note", "请补充数据", "mendBy", today.plusDays(5).toString()));
        JsonNode returned = done(on(bureau, "JudgeProgress", sent, back));
        assertThat(returned.at("/milestones/0/reachedOn").isNull()).isTrue();
        assertThat(returned.at("/next/kind").asString()).isEqualTo("MEND");
        assertThat(returned.at("/next/on").asString())
                .isEqualTo(today.plusDays(5).toString());

        JsonNode again = done(on(unit, "ReportProgress", returned, right));
        assertThat(again.at("/milestones/0/reachedOn").asString()).isEqualTo(today.toString());
        assertThat(again.path("reports")).hasSize(2);
        Map<String, Object> close = verdict("CLOSE");
        close.put("note", "现场核实");
        JsonNode closed = done(on(bureau, "JudgeProgress", again, close));
        assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("next").isNull()).isTrue();
        isDeclined(on(unit, "ReportProgress", closed, told(last)), "WRONG_STATE", "task");
        JsonNode reopened = done(on(bureau, "ReopenTask", closed, Map.of("reason", "核查发现未完成")));
        assertThat(reopened.path("state").asString()).isEqualTo("OPEN");
    }

    @Test
    void isToldOfByABureauForItsUnitAndNotJudgedByTheSamePerson() {
        JsonNode lead = supervised.unit("科技");
        JsonNode task = supervised.assigned(lead, Map.of());

        JsonNode sent = done(on(bureau, "ReportProgress", task, told(last)));
        assertThat(sent.at("/reports/0/byBureau").asBoolean()).isTrue();
        assertThat(sent.at("/reports/0/unit")).isEqualTo(lead.path("name"));
        assertThat(sent.at("/viewerCan/judge").asBoolean()).isFalse();
        isDeclined(on(bureau, "JudgeProgress", sent, verdict("ACCEPT")), "NOT_RESPONSIBLE", "period");

        JsonNode accepted = done(on(supervised.colleague, "JudgeProgress", sent, verdict("ACCEPT")));
        assertThat(accepted.at("/reports/0/state").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.path("waiting").asBoolean()).isFalse();
    }

    @Test
    void isDoneByItsLeadUnitsAlone() {
        JsonNode lead = supervised.unit("科技");
        JsonNode helps = supervised.unit("财政");
        JsonNode task = supervised.assigned(
                lead,
                Map.of(
                        "cooperating",
                        List.of(id(helps)),
                        "milestones",
                        List.of(Map.of("name", "方案", "dueOn", today.plusDays(5).toString()))));
        Caller helper = supervised.speaksFor(helps);
        Caller stranger = supervised.speaksFor(supervised.unit("无关"));

        assertThat(supervised.read(helper, task).path("title")).isEqualTo(task.path("title"));
        isDeclined(on(helper, "ReportProgress", task, told(last)), "NOT_RESPONSIBLE", "task");
        assertThat(waits(helper)).isEmpty();
        assertThat(waits(supervised.speaksFor(lead))).containsExactly(1);
        assertThat(supervised.read(stranger, task).isNull()).isTrue();
        isDeclined(on(stranger, "ReportProgress", task, told(last)), "NOT_FOUND", "task");
        isDeclined(
                on(api.as(Role.BUREAU, "450105"), "ExtendTask", task, Map.of("dueOn", "2030-01-01", "reason", "不应允许")),
                "NOT_FOUND",
                "task");
        isDeclined(
                on(api.as(Role.INSTITUTION, key(lead)), "ReportProgress", task, with("unit", id(helps))),
                "NOT_RESPONSIBLE",
                "unit");
    }

    @Test
    void isGivenWithAllItsFaultsAtOnce() {
        JsonNode lead = supervised.unit("科技");
        Map<String, Object> input = Supervised.task(lead, today);
        input.putAll(Map.of(
                "clause", GlobalId.of("Clause", "XX-1"),
                "region", "650100",
                "cooperating", List.of(id(lead), GlobalId.of("Institution", "nobody")),
                "dueOn", today.minusYears(1).toString(),
                "milestones",
                        List.of(Map.of(
                                "name", "节点一", "dueOn", today.plusYears(3).toString()))));

        Reply reply = bureau.run("bureau/AssignTask", Map.of("input", input));

        isDeclined(reply, "NOT_FOUND", "clause");
        isDeclined(reply, "INVALID", "region");
        isDeclined(reply, "NOT_FOUND", "cooperating");
        isDeclined(reply, "INVALID", "leads");
        isDeclined(reply, "WRONG_DATES", "dueOn");
        isDeclined(reply, "WRONG_DATES", "milestones.0.dueOn");
    }

    @Test
    void isOverdueOnceADayHasPassedAndUntilItIsTold() {
        JsonNode lead = supervised.unit("科技");
        Instant now = clock.instant();
        clock.goBack((int) ChronoUnit.DAYS.between(new Period(last).lastDay(), today));
        JsonNode task = supervised.assigned(
                lead,
                Map.of(
                        "startsOn",
                        TaskRhythm.HALF_YEAR.of(today.minusMonths(6)).firstDay().toString()));

        assertThat(task.path("overdue").asBoolean()).isFalse();
        clock.moveTo(now);
        assertThat(overdue()).contains(id(task));
        assertThat(supervised.read(bureau, task).path("light").asString()).isEqualTo("RED");
        JsonNode sent = done(on(supervised.speaksFor(lead), "ReportProgress", task, told(last)));
        assertThat(sent.path("overdue").asBoolean()).isFalse();
        assertThat(overdue()).doesNotContain(id(task));

        JsonNode later = done(on(
                bureau, "ExtendTask", sent, Map.of("dueOn", today.plusYears(2).toString(), "reason", "范围扩大")));
        assertThat(later.path("dueOn").asString()).isEqualTo(today.plusYears(2).toString());
        isDeclined(
                on(bureau, "ExtendTask", later, Map.of("dueOn", today.toString(), "reason", "提前")),
                "WRONG_DATES",
                "dueOn");
        JsonNode gone = done(on(bureau, "WithdrawTask", later, Map.of("reason", "职能划转")));
        assertThat(gone.path("state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void isPlannedYearByYear() {
        JsonNode lead = supervised.unit("科技");
        Caller unit = supervised.speaksFor(lead);
        JsonNode task = supervised.assigned(lead, Map.of());
        int year = today.getYear();

        JsonNode planned = done(on(unit, "PlanTask", task, Map.of("year", year, "text", "先订方案，再抓落实。")));
        JsonNode changed = done(on(unit, "PlanTask", planned, Map.of("year", year, "text", "先抓试点，再行推广。")));
        assertThat(changed.path("plans")).hasSize(1);
        assertThat(changed.at("/plans/0/text").asString()).contains("试点");
        isDeclined(on(unit, "PlanTask", changed, Map.of("year", 2001, "text", "早已过去")), "WRONG_DATES", "year");
        isDeclined(on(unit, "PlanTask", planned, Map.of("year", year, "text", "读得太早了")), "STALE", "expectedVersion");
    }

    @Test
    void isThereOnceAndToldOfOnceUnderManyCallers() {
        JsonNode lead = supervised.unit("科技");
        Map<String, Object> input = Supervised.task(lead, today);
        List<Reply> given = Together.run(CALLERS, caller -> bureau.run("bureau/AssignTask", Map.of("input", input)));
        assertThat(given.stream().map(reply -> id(done(reply))).distinct()).hasSize(1);
        JsonNode task = done(given.get(0));

        Caller unit = supervised.speaksFor(lead);
        List<Reply> sent = Together.run(CALLERS, caller -> on(unit, "ReportProgress", task, told(last)));

        assertThat(sent.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
        assertThat(sent.stream().flatMap(reply -> reply.refusals().stream()))
                .hasSize(CALLERS - 1)
                .containsOnly("STALE");
        assertThat(supervised.read(bureau, task).path("reports")).hasSize(1);
    }

    @Test
    void isGivenToUnitsOfItsRegionByAClauseThatHolds() {
        JsonNode lead = supervised.unit("科技");
        JsonNode helps = supervised.unit("财政");
        Map<String, Object> input = Supervised.task(lead, today);
        input.putAll(Map.of("region", "450105", "cooperating", List.of(id(helps))));
        Reply elsewhere = supervised.colleague.run("bureau/AssignTask", Map.of("input", input));
        isDeclined(elsewhere, "INVALID", "leads");
        isDeclined(elsewhere, "INVALID", "cooperating");

        var ended = new ClauseId("CDM-50-ended");
        Clause held = Objects.requireNonNull(mongo.findById(new ClauseId("CDM-50"), Clause.class));
        mongo.save(held.as(ended, new Held(null, today)));
        try {
            input = Supervised.task(lead, today);
            input.put("clause", GlobalId.of("Clause", ended.value()));
            isDeclined(bureau.run("bureau/AssignTask", Map.of("input", input)), "INVALID", "clause");
        } finally {
            mongo.remove(new Query(where("_id").is(ended)), Clause.class);
        }
    }

    @Test
    void isNotReadAgainByItsKeyFromElsewhere() {
        Map<String, Object> input = Supervised.task(supervised.unit("科技"), today);
        Caller before = api.as(new Actor("mover", Role.BUREAU, List.of(COUNTY)));
        Caller after = api.as(new Actor("mover", Role.BUREAU, List.of("450105")));
        String given = id(done(before.run("bureau/AssignTask", Map.of("input", input))));
        assertThat(id(done(before.run("bureau/AssignTask", Map.of("input", input)))))
                .isEqualTo(given);
        isDeclined(after.run("bureau/AssignTask", Map.of("input", input)), "NOT_FOUND", "task");
    }

    private static List<Integer> waits(Caller unit) {
        return unit.run("firm/WhatWaits", Map.of())
                .at("/viewer/waiting")
                .valueStream()
                .filter(one -> one.at("/records/list").asString().equals("tasks"))
                .map(one -> one.path("count").asInt())
                .toList();
    }

    private List<String> overdue() {
        return bureau.run("bureau/OverdueTasks", Map.of("region", COUNTY, "first", 100))
                .at("/tasks/nodes")
                .valueStream()
                .map(TaskTests::id)
                .toList();
    }

    private Map<String, Object> with(String name, Object value) {
        Map<String, Object> told = told(last);
        told.put(name, value);
        return told;
    }

    private Map<String, Object> verdict(String verdict) {
        return new HashMap<>(Map.of("period", last, "verdict", verdict));
    }

    private static String id(JsonNode one) {
        return one.path("id").asString();
    }

    private static String key(JsonNode one) {
        return GlobalId.parse(id(one)).key();
    }
}
