package org.hatchery.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.supervision.Supervised.done;
import static org.hatchery.supervision.Supervised.isDeclined;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.MongoCollection;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
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
import org.hatchery.supervision.publication.Publication;
import org.jspecify.annotations.Nullable;
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
    private static final String CITY = "451400";
    private static final String COUNTY = "451421";
    private static final String CROWDED = "451423";
    private static final String ELSEWHERE = "451424";
    private static final int CROWD = 1_001;
    private static final int LATE = 5_000;
    /** What of a carrier the register tells of a day. */
    private static final Set<String> SHOWN = Set.of("profile", "seats", "visibleTo", "recognitions", "_class");

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final Api api;
    private final Caller bureau;
    private final ServiceClock clock;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;
    private final LocalDate today;

    InspectionTests(Api api, ServiceClock clock, MongoOperations mongo, DatabaseCommands commands) {
        this.api = api;
        this.clock = clock;
        this.mongo = mongo;
        this.commands = commands;
        this.bureau = api.as(Role.BUREAU, COUNTY);
        this.today = LocalDate.now((Clock) clock);
    }

    /** Draws of other tests were never made. */
    @BeforeEach
    void takeAllBack() {
        Query here = new Query(where("region").in(CITY, COUNTY, CROWDED));
        List.of(Inspection.class, InspectionDraw.class, Publication.class).forEach(type -> mongo.remove(here, type));
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
            String key = each.path("key").asString();
            assertThat(GlobalId.parse(each.path("subject").asString()).key()).isEqualTo(key);
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
        isDeclined(on(bureau, "AnswerInspection", seen, Map.of("answer", "代为报送")), "NOT_RESPONSIBLE", "inspection");
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
    }

    /** Whoever draws until satisfied does so before everybody's eyes. */
    @Test
    void isDrawnAgainOnceTheResultsOfTheLastDrawArePublished() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode draw = done(draw(wish(1)));
        JsonNode planned = done(on(bureau, "PlanInspection", list(draw).get(0), plan(List.of("张三", "李四"), true)));
        JsonNode closed = done(on(bureau, "RecordInspection", planned, visit("NOTHING_FOUND", true)));
        isDeclined(draw(wish(1)), "WRONG_STATE", "region");

        JsonNode published = done(publish(draw, null));
        assertThat(published.at("/rows/0/state").asString()).isEqualTo("抽取 1 家");
        assertThat(published.at("/rows/0/note").asString())
                .contains(draw.path("seed").asString(), draw.path("listHash").asString());
        assertThat(published.at("/rows/1/state").asString()).isEqualTo("未发现问题");
        assertThat(done(draw(wish(1))).path("number").asInt()).isEqualTo(2);

        isDeclined(publish(draw, published), "INVALID", "corrects");
        isDeclined(on(bureau, "ReviseInspection", closed, revision("NOTHING_FOUND")), "INVALID", "result");
        JsonNode revised = done(on(bureau, "ReviseInspection", closed, revision("PROBLEM")));
        assertThat(revised.path("state").asString()).isEqualTo("CLOSED");
        assertThat(revised.at("/visit/result").asString()).isEqualTo("PROBLEM");
        assertThat(revised.at("/revisions/0/was").asString()).isEqualTo("NOTHING_FOUND");
        JsonNode mended = done(publish(draw, published));
        assertThat(mended.at("/rows/1/state").asString()).isEqualTo("发现问题，责令改正");
        assertThat(mended.at("/rows/1/note").isNull()).isTrue();
    }

    @Test
    void isNotMadeBeforeTheDayThatWasSet() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        clock.goBack(10);
        JsonNode drawn = list(done(draw(wish(1)))).get(0);
        Map<String, Object> plan = plan(List.of("张三", "李四"), true);
        plan.put("visitOn", today.minusDays(3).toString());
        JsonNode planned = done(on(bureau, "PlanInspection", drawn, plan));
        clock.pass(Duration.ofDays(10));
        Map<String, Object> early = visit("NOTHING_FOUND", true);
        early.put("on", today.minusDays(4).toString());
        isDeclined(on(bureau, "RecordInspection", planned, early), "WRONG_DATES", "on");
        early.put("on", today.minusDays(3).toString());
        done(on(bureau, "RecordInspection", planned, early));
    }

    @Test
    void isDrawnByOneLevelAtATime() {
        Incubator one = Incubator.open(api, COUNTY, "INCUBATOR");
        Map<String, Object> wide = wish(100);
        wide.put("region", CITY);
        JsonNode draw = done(api.as(Role.BUREAU, CITY).run("bureau/DrawInspection", Map.of("input", wide)));
        assertThat(draw.path("candidates")
                        .valueStream()
                        .map(each -> each.path("subject").asString()))
                .contains(one.id());
        isDeclined(draw(wish(1)), "INVALID", "region");
    }

    @Test
    void endsWithoutAVisitOnceItsCarrierHasClosed() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode draw = done(draw(wish(1)));
        JsonNode drawn = list(draw).get(0);
        JsonNode planned = done(on(bureau, "PlanInspection", drawn, plan(List.of("张三", "李四"), true)));
        assertThat(planned.at("/viewerCan/drop").asBoolean()).isFalse();
        isDeclined(on(bureau, "DropInspection", planned, Map.of("reason", "载体已注销")), "WRONG_STATE", "inspection");

        String carrier = drawn.path("subject").asString();
        int version = manager(carrier)
                .run("manager/CarrierPage", Map.of("carrier", carrier))
                .at("/carrier/version")
                .asInt();
        done(bureau.run(
                "bureau/CloseCarrier",
                Map.of(
                        "input",
                        Map.of(
                                "carrier",
                                carrier,
                                "expectedVersion",
                                version,
                                "on",
                                today.toString(),
                                "reason",
                                "停止运营"))));
        JsonNode seen = read(bureau, planned);
        assertThat(seen.at("/viewerCan/drop").asBoolean()).isTrue();
        JsonNode ended = done(on(bureau, "DropInspection", seen, Map.of("reason", "载体已注销")));
        assertThat(ended.path("state").asString()).isEqualTo("CLOSED");
        assertThat(ended.path("nextOn").isNull()).isTrue();
        isDeclined(on(bureau, "ReviseInspection", ended, revision("PROBLEM")), "WRONG_STATE", "inspection");
        assertThat(done(publish(draw, null)).at("/rows/1/state").asString()).isEqualTo("终止检查");
    }

    @Test
    void isGivenBackTwentyTimesAtMost() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode drawn = list(done(draw(wish(1)))).get(0);
        JsonNode planned = done(on(bureau, "PlanInspection", drawn, plan(List.of("张三", "李四"), true)));
        Map<String, Object> found = visit("PROBLEM", false);
        found.putAll(Map.of("asked", "补齐服务记录", "dueOn", today.plusDays(10).toString()));
        JsonNode one = done(on(bureau, "RecordInspection", planned, found));
        Caller carrier = manager(one.path("subject").asString());
        Map<String, Object> back = Map.of(
                "accepted", false, "note", "缺少凭证", "dueOn", today.plusDays(5).toString());
        for (int round = 0; round < 20; round++) {
            one = done(on(
                    bureau,
                    "JudgeRectification",
                    done(on(carrier, "AnswerInspection", one, Map.of("answer", "已补登服务记录"))),
                    back));
        }
        one = done(on(carrier, "AnswerInspection", one, Map.of("answer", "已补登服务记录")));
        isDeclined(on(bureau, "JudgeRectification", one, back), "QUOTA_EXCEEDED", "inspection");
    }

    /** Many that moved away stand before the one that is there. */
    @Test
    void isDrawnFromAllThatAreThereOrRefusedWithTheLimit() {
        Incubator home = Incubator.open(api, CROWDED, "INCUBATOR");
        Incubator gone = Incubator.open(api, CROWDED, "INCUBATOR");
        Caller admin = api.as(Role.ADMIN);
        done(admin.run("bureau/RelocateCarrier", Map.of("input", gone.move(ELSEWHERE, today))));
        try {
            crowd(gone);
            Map<String, Object> wish = wish(1);
            wish.put("region", CROWDED);
            JsonNode draw = done(admin.run("bureau/DrawInspection", Map.of("input", wish)));
            assertThat(draw.path("candidates")
                            .valueStream()
                            .map(each -> each.path("subject").asString()))
                    .containsExactly(home.id());

            takeAllBack();
            crowd(home);
            wish = wish(1);
            wish.put("region", CROWDED);
            Reply refused = admin.run("bureau/DrawInspection", Map.of("input", wish));
            isDeclined(refused, "CAP_EXCEEDED", "region");
            assertThat(refused.body()).contains("请分市或分区抽取");
        } finally {
            mongo.getCollection("carriers").deleteMany(new Document("_id", new Document("$regex", "^!")));
        }
    }

    private void crowd(Incubator like) {
        MongoCollection<Document> carriers = mongo.getCollection("carriers");
        carriers.deleteMany(new Document("_id", new Document("$regex", "^!")));
        Document one = carriers.find(new Document("_id", like.localId())).first();
        Objects.requireNonNull(one).keySet().removeIf(field -> !SHOWN.contains(field));
        carriers.insertMany(IntStream.range(0, CROWD)
                .mapToObj(number -> new Document(one)
                        .append("_id", "!" + number)
                        .append(
                                "profile",
                                new Document(one.get("profile", Document.class)).append("name", "拥挤载体" + number)))
                .toList());
    }

    /** More late reports of one carrier than anybody reads stand before the one of another. */
    @Test
    void isLikelierForEveryCarrierWithALateReport() {
        Incubator often = Incubator.open(api, COUNTY, "INCUBATOR");
        Incubator once = Incubator.open(api, COUNTY, "INCUBATOR");
        MongoCollection<Document> reports = mongo.getCollection("reports");
        try {
            reports.insertMany(IntStream.rangeClosed(0, LATE)
                    .mapToObj(number -> late(number, number < LATE ? often : once))
                    .toList());
            JsonNode draw = done(draw(wish(1)));
            List<String> late = draw.path("candidates")
                    .valueStream()
                    .filter(each -> each.path("reasons").toString().contains("LATE_REPORT"))
                    .map(each -> each.path("subject").asString())
                    .toList();
            assertThat(late).containsExactlyInAnyOrder(often.id(), once.id());
        } finally {
            reports.deleteMany(new Document("_id", new Document("$regex", "^late-inspected")));
        }
    }

    private Document late(int number, Incubator carrier) {
        LocalDate end = today.withDayOfYear(number < LATE ? 1 : 2);
        return new Document("_id", "late-inspected-" + number)
                .append("visibleTo", List.of("region:" + COUNTY))
                .append("periodEnd", Date.from(end.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .append("expected", true)
                .append("onTime", false)
                .append("carrier", carrier.localId());
    }

    /** A page of draws, of which each may have a thousand candidates. */
    @Test
    void isListedWithoutTheListsUnlessTheyAreAskedFor() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode draw = done(draw(wish(1)));
        List<BsonDocument> sent =
                commands.pagesDuring(() -> bureau.run("bureau/InspectionDrawList", Map.of("first", 5)));
        assertThat(sent).isNotEmpty();
        assertThat(sent)
                .allMatch(page ->
                        page.getDocument("projection", new BsonDocument()).containsKey("candidates"));
        JsonNode listed = bureau.ask("{ inspectionDraws(first: 1) { nodes { id verified candidates { subject } } } }")
                .at("/inspectionDraws/nodes/0");
        assertThat(listed.path("id")).isEqualTo(draw.path("id"));
        assertThat(listed.path("verified").asBoolean()).isTrue();
        assertThat(listed.path("candidates")).hasSameSizeAs(draw.path("candidates"));
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
        isDeclined(
                on(bureau, "RecordInspection", planned, without(visit("PROBLEM", false), "present")),
                "INVALID",
                "present");
        found.remove("present");
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
        JsonNode lifted = done(on(bureau, "ReviseInspection", closed, revision("NOTHING_FOUND")));
        assertThat(lifted.path("consequences")).isEmpty();
        assertThat(lifted.at("/revisions/0/lifted/0/clause/id").asString()).isEqualTo(GlobalId.of("Clause", "SD-75"));
    }

    private static Map<String, Object> without(Map<String, Object> said, String field) {
        said.remove(field);
        return said;
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

    private Reply publish(JsonNode draw, @Nullable JsonNode corrects) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "kind",
                "INSPECTION_RESULTS",
                "region",
                COUNTY,
                "source",
                draw.path("id").asString()));
        if (corrects != null) {
            input.putAll(Map.of("corrects", corrects.path("id").asString(), "reason", "更正检查结果"));
        }
        return bureau.run("bureau/PublishProgress", Map.of("input", input));
    }

    private static Map<String, Object> revision(String result) {
        return Map.of("result", result, "reason", "现场记录登记有误");
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
        String persona = operation.equals("AnswerInspection") ? "manager/" : "bureau/";
        return caller.run(persona + operation, Map.of("input", input));
    }
}
