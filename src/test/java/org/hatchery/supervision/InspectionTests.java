package org.hatchery.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.supervision.Supervised.done;
import static org.hatchery.supervision.Supervised.isDeclined;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.Together;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.inspection.Inspection;
import org.hatchery.supervision.inspection.InspectionDraw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** An inspection … */
@IntegrationTest
class InspectionTests {
    private static final int CALLERS = 64;
    private static final String COUNTY = "451421";
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final Api api;
    private final Caller bureau;
    private final ServiceClock clock;
    private final MongoOperations mongo;
    private final LocalDate today;

    InspectionTests(Api api, ServiceClock clock, MongoOperations mongo) {
        this.api = api;
        this.clock = clock;
        this.mongo = mongo;
        this.bureau = api.as(Role.BUREAU, COUNTY);
        this.today = LocalDate.now((Clock) clock);
    }

    /** Draws of other tests are done. */
    @BeforeEach
    void closeAll() {
        mongo.updateMulti(
                new Query(where("region").is(COUNTY)),
                Update.update("state", "CLOSED").unset("nextOn"),
                Inspection.class);
    }

    @Test
    void isDrawnFromAFrozenListThatAnybodyRecomputes() {
        Incubator one = Incubator.open(api, COUNTY, "INCUBATOR");
        Incubator.open(api, COUNTY, "MAKER_SPACE");

        JsonNode draw = done(draw(wish(1)));

        assertThat(draw.path("verified").asBoolean()).isTrue();
        assertThat(draw.path("candidates")
                        .valueStream()
                        .map(each -> each.path("subject").asString()))
                .contains(one.id());
        assertThat(draw.path("open").asInt()).isEqualTo(1);
        // by other means than the product: hash of the list, then the smallest ticket
        var list = new StringJoiner("\n");
        String best = "";
        String winner = "";
        for (JsonNode each : draw.path("candidates")) {
            String key = GlobalId.parse(each.path("subject").asString()).key();
            list.add(key + "|" + each.path("weight").asInt() + "|"
                    + each.path("name").asString());
            for (int ticket = 1; ticket <= each.path("weight").asInt(); ticket++) {
                String hash = Fingerprint.of(draw.path("seed").asString() + "/" + key + "/" + ticket);
                if (best.isEmpty() || hash.compareTo(best) < 0) {
                    best = hash;
                    winner = each.path("subject").asString();
                }
            }
        }
        assertThat(Fingerprint.of(list.toString()))
                .isEqualTo(draw.path("listHash").asString());
        JsonNode inspection = list(draw).get(0);
        assertThat(inspection.path("subject").asString()).isEqualTo(winner);

        isDeclined(draw(wish(1)), "WRONG_STATE", "region");
        Map<String, Object> elsewhere = wish(1);
        elsewhere.put("region", "650100");
        isDeclined(draw(elsewhere), "INVALID", "region");
        assertThat(read(manager(winner), inspection).isNull()).isTrue();
    }

    @Test
    void isVisitedRectifiedGivenBackAndClosed() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode drawn = list(done(draw(wish(1)))).get(0);
        Caller carrier = manager(drawn.path("subject").asString());
        isDeclined(on(bureau, "PlanInspection", drawn, plan(List.of("张三", "张三"), false)), "INVALID", "inspectors");
        isDeclined(on(bureau, "PlanInspection", drawn, plan(List.of("张三", "李四"), false)), "INVALID", "withoutInterest");
        isDeclined(on(bureau, "RecordInspection", drawn, visit("PROBLEM", false)), "WRONG_STATE", "inspection");
        JsonNode planned = done(on(bureau, "PlanInspection", drawn, plan(List.of("张三", "李四"), true)));

        isDeclined(on(bureau, "RecordInspection", planned, visit("NOTHING_FOUND", false)), "INVALID", "result");
        isDeclined(on(bureau, "RecordInspection", planned, visit("PROBLEM", false)), "INVALID", "dueOn");
        Map<String, Object> found = visit("PROBLEM", false);
        found.putAll(Map.of("asked", "补齐服务记录", "dueOn", today.plusDays(10).toString(), "photos", List.of(photo())));
        JsonNode ordered = done(on(bureau, "RecordInspection", planned, found));
        assertThat(ordered.path("state").asString()).isEqualTo("RECTIFYING");
        assertThat(ordered.at("/visit/photos")).hasSize(1);

        JsonNode seen = read(carrier, ordered);
        assertThat(seen.at("/viewerCan/answer").asBoolean()).isTrue();
        assertThat(seen.path("reasons")).isEmpty();
        assertThat(on(bureau, "AnswerInspection", seen, Map.of("answer", "代为报送"))
                        .body())
                .contains("FORBIDDEN");
        isDeclined(on(bureau, "ConcludeInspection", seen, warning()), "WRONG_STATE", "inspection");
        JsonNode answered = done(on(carrier, "AnswerInspection", seen, Map.of("answer", "已补登服务记录")));
        isDeclined(on(bureau, "JudgeRectification", answered, Map.of("accepted", false)), "INVALID", "note");
        JsonNode back = done(on(
                bureau,
                "JudgeRectification",
                answered,
                Map.of(
                        "accepted",
                        false,
                        "note",
                        "缺少凭证",
                        "dueOn",
                        today.plusDays(5).toString())));
        assertThat(back.path("rectifications")).hasSize(2);
        JsonNode again = done(on(carrier, "AnswerInspection", back, Map.of("answer", "已补交凭证")));
        JsonNode closed = done(on(bureau, "JudgeRectification", again, Map.of("accepted", true)));
        assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
        assertThat(done(draw(wish(1))).path("number").asInt()).isGreaterThan(1);
    }

    @Test
    void hasConsequencesOnceItsDayHasPassedAndMoneyIsWithheldByAClauseAlone() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        clock.goBack(30);
        LocalDate then = today.minusDays(30);
        Map<String, Object> wish = wish(1);
        wish.put("announced", true);
        JsonNode drawn = list(done(draw(wish))).get(0);
        Map<String, Object> plan = plan(List.of("张三", "李四"), true);
        plan.put("visitOn", then.toString());
        JsonNode planned = done(on(bureau, "PlanInspection", drawn, plan));
        Caller carrier = manager(drawn.path("subject").asString());
        assertThat(read(carrier, planned).path("visitOn").asString()).isEqualTo(then.toString());
        Map<String, Object> found = visit("NOT_REACHABLE", false);
        found.putAll(Map.of(
                "on",
                then.toString(),
                "asked",
                "恢复联系",
                "dueOn",
                then.plusDays(10).toString()));
        JsonNode ordered = done(on(bureau, "RecordInspection", planned, found));
        assertThat(ordered.path("overdue").asBoolean()).isFalse();

        clock.pass(Duration.ofDays(30));
        JsonNode late = read(bureau, ordered);
        assertThat(late.path("overdue").asBoolean()).isTrue();
        isDeclined(
                on(bureau, "ConcludeInspection", late, follows(Map.of("kind", "PAYMENT_WITHHELD", "note", "暂缓拨付奖补"))),
                "INVALID",
                "consequences.0.clause");
        isDeclined(
                on(
                        bureau,
                        "ConcludeInspection",
                        late,
                        follows(Map.of("kind", "WARNING", "note", "书面警告", "clause", GlobalId.of("Clause", "XX-1")))),
                "NOT_FOUND",
                "consequences.0.clause");
        JsonNode closed = done(on(bureau, "ConcludeInspection", late, warning()));
        assertThat(closed.at("/consequences/0/clause/id").asString()).isEqualTo(GlobalId.of("Clause", "SD-75"));
    }

    @Test
    void isDrawnOnceAndAnsweredOnceUnderManyCallers() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        List<Reply> drawn = Together.run(CALLERS, caller -> draw(wish(1)));
        assertThat(drawn.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
        assertThat(drawn.stream().flatMap(reply -> reply.refusals().stream()))
                .hasSize(CALLERS - 1)
                .containsOnly("WRONG_STATE");
        JsonNode draw = drawn.stream()
                .filter(reply -> reply.refusals().isEmpty())
                .map(Supervised::done)
                .findFirst()
                .orElseThrow();
        JsonNode one = list(draw).get(0);
        JsonNode planned = done(on(bureau, "PlanInspection", one, plan(List.of("张三", "李四"), true)));
        Map<String, Object> found = visit("PROBLEM", false);
        found.putAll(Map.of("asked", "补齐服务记录", "dueOn", today.plusDays(10).toString()));
        JsonNode ordered = done(on(bureau, "RecordInspection", planned, found));
        Caller carrier = manager(one.path("subject").asString());
        List<Reply> sent =
                Together.run(CALLERS, caller -> on(carrier, "AnswerInspection", ordered, Map.of("answer", "已补登服务记录")));
        assertThat(sent.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
        assertThat(sent.stream().flatMap(reply -> reply.refusals().stream()))
                .hasSize(CALLERS - 1)
                .containsOnly("STALE");
    }

    /** As after the write of a draw, and after any of those of its inspections. */
    @Test
    void isThereAfterACrashOnceTheSameRequestComesAgain() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        Incubator.open(api, COUNTY, "INCUBATOR");
        Map<String, Object> wish = wish(2);
        JsonNode draw = done(draw(wish));
        String id = GlobalId.parse(draw.path("id").asString()).key();
        List<JsonNode> before = list(draw);
        for (int left = 0; left < 2; left++) {
            mongo.remove(new Query(where("draw").is(id)).limit(1), Inspection.class);
            mongo.updateFirst(
                    new Query(where("_id").is(id)), Update.update("unsettled", clock.instant()), InspectionDraw.class);
            isDeclined(draw(wish(2)), "WRONG_STATE", "region");

            assertThat(done(draw(wish)).path("seed")).isEqualTo(draw.path("seed"));
            assertThat(list(draw)).hasSameElementsAs(before);
        }
        assertThat(mongo.exists(new Query(where("_id").is(id).and("unsettled").exists(true)), InspectionDraw.class))
                .isFalse();
    }

    private Map<String, Object> wish(int sought) {
        return new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "region",
                COUNTY,
                "year",
                today.getYear(),
                "basis",
                "年度双随机抽查工作计划",
                "sought",
                sought));
    }

    private Reply draw(Map<String, Object> wish) {
        return bureau.run("bureau/DrawInspection", Map.of("input", wish));
    }

    private Map<String, Object> plan(List<String> who, boolean withoutInterest) {
        return new HashMap<>(
                Map.of("visitOn", today.toString(), "inspectors", who, "withoutInterest", withoutInterest));
    }

    private Map<String, Object> visit(String result, boolean right) {
        return new HashMap<>(Map.of(
                "on",
                today.toString(),
                "present",
                "负责人",
                "result",
                result,
                "signed",
                true,
                "items",
                List.of(Map.of("name", "服务记录", "right", right, "finding", "未登记"))));
    }

    private static Map<String, Object> follows(Map<String, Object> what) {
        return Map.of("consequences", List.of(what));
    }

    private static Map<String, Object> warning() {
        return follows(Map.of("kind", "WARNING", "note", "书面警告", "clause", GlobalId.of("Clause", "SD-75")));
    }

    private String photo() {
        String head = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"现场.png\"\r\n\r\n";
        Reply reply = api.send(api.request("/attachments")
                .header("Authorization", "Bearer " + api.token(new Actor("test-BUREAU", Role.BUREAU, List.of(COUNTY))))
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(Base64.getDecoder().decode(PNG)),
                        BodyPublishers.ofString("\r\n--X--\r\n"))));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.text("/id");
    }

    private Caller manager(String carrier) {
        return api.as(Role.CARRIER_MANAGER, GlobalId.parse(carrier).key());
    }

    private List<JsonNode> list(JsonNode draw) {
        return bureau.run(
                        "bureau/InspectionList",
                        Map.of(
                                "first",
                                100,
                                "filter",
                                Map.of("draw", draw.path("id").asString())))
                .at("/inspections/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    private static JsonNode read(Caller caller, JsonNode one) {
        return caller.run(
                        "bureau/InspectionPage",
                        Map.of("inspection", one.path("id").asString()))
                .at("/inspection");
    }

    private static Reply on(Caller caller, String operation, JsonNode read, Map<String, ?> said) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "inspection",
                read.path("id").asString(),
                "expectedVersion",
                read.path("version").asInt()));
        input.putAll(said);
        return caller.run("bureau/" + operation, Map.of("input", input));
    }
}
