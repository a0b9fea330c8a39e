package org.hatchery.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.supervision.Supervised.done;
import static org.hatchery.supervision.Supervised.isDeclined;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Incubator;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.supervision.inspection.Inspection;
import org.hatchery.supervision.inspection.InspectionDraw;
import org.hatchery.supervision.publication.Publication;
import org.hatchery.transfer.Trade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Whoever may be inspected … */
@IntegrationTest
class DrawnKindsTests {
    private static final String COUNTY = "451422";

    private final Api api;
    private final Caller bureau;
    private final Caller colleague;
    private final MongoOperations mongo;
    private final ServiceClock clock;
    private final LocalDate today;
    private final Trade trade;
    private final List<Migration> migrations;

    DrawnKindsTests(Api api, ServiceClock clock, MongoOperations mongo, List<Migration> migrations) {
        this.migrations = migrations;
        this.api = api;
        this.mongo = mongo;
        this.clock = clock;
        this.bureau = api.as(Role.BUREAU, COUNTY);
        this.colleague = api.as(new Actor("hears-appeals", Role.BUREAU, List.of(COUNTY)));
        this.today = LocalDate.now((Clock) clock);
        this.trade = new Trade(api, today);
    }

    @BeforeEach
    void takeAllBack() {
        Query here = new Query(where("region").is(COUNTY));
        List.of(Inspection.class, InspectionDraw.class, Publication.class).forEach(type -> mongo.remove(here, type));
    }

    @Test
    void isABaseThatNobodyUsed() {
        String base = base();
        JsonNode draw = done(draw("BASE"));
        assertThat(reasons(draw, base)).containsExactly("NO_USE");
        assertThat(draw.path("kind").asString()).isEqualTo("BASE");
        // other kinds are drawn beside it, the same is not
        Incubator.open(api, COUNTY, "INCUBATOR");
        done(draw("CARRIER"));
        isDeclined(draw("BASE"), "WRONG_STATE", "region");
        isDeclined(draw("PERSON"), "INVALID", "kind");

        JsonNode ordered = ordered(draw);
        Caller provider = api.as(Role.PROVIDER, key(ordered.path("subject").asString()));
        JsonNode seen = read(provider, ordered);
        assertThat(seen.path("reasons")).isEmpty();
        assertThat(seen.at("/viewerCan/answer").asBoolean()).isTrue();
        JsonNode answered = done(on(provider, "manager/AnswerInspection", seen, Map.of("answer", "已补登使用记录")));
        assertThat(answered.path("state").asString()).isEqualTo("ANSWERED");
    }

    /** On the first days of a year nobody has used anything. */
    @Test
    void isNoBaseThatSomebodyUsedInTheYearBefore() {
        String base = base();
        var used = new Document("_id", "used-" + key(base))
                .append("base", key(base))
                .append("state", "USED")
                .append("use", new Document("year", today.getYear() - 1));
        String bookings = mongo.getCollectionName(Booking.class);
        mongo.getCollection(bookings).insertOne(used);
        try {
            assertThat(reasons(done(draw("BASE")), base)).isEmpty();
        } finally {
            mongo.getCollection(bookings).deleteOne(new Document("_id", used.get("_id")));
        }
    }

    @Test
    void isAnInstitutionOrAFirmWhoseContractsChecksDoubt() {
        String institution = institution();
        String sound = institution();
        String firm = firm();
        doubtful(institution.substring(institution.indexOf(' ') + 1));
        doubtful(key(firm));

        JsonNode institutions = done(draw("INSTITUTION"));
        assertThat(reasons(institutions, institution.substring(0, institution.indexOf(' '))))
                .containsExactly("CONTRACT_FINDINGS");
        assertThat(reasons(institutions, sound.substring(0, sound.indexOf(' '))))
                .isEmpty();
        JsonNode firms = done(draw("FIRM"));
        assertThat(reasons(firms, firm)).containsExactly("CONTRACT_FINDINGS");
    }

    /** It has no account, so its bureau writes down what it says. */
    @Test
    void isAFirmForWhichItsBureauAnswersAndAppeals() {
        firm();
        JsonNode draw = done(draw("FIRM"));
        JsonNode ordered = ordered(draw);
        JsonNode answered = done(on(bureau, "manager/AnswerInspection", ordered, Map.of("answer", "企业来函称已整改")));
        JsonNode closed = done(on(bureau, "bureau/JudgeRectification", answered, Map.of("accepted", true)));
        JsonNode appealed = done(on(bureau, "manager/AppealInspection", closed, Map.of("reason", "企业来函称检查有误")));
        assertThat(appealed.at("/appeals/0/state").asString()).isEqualTo("SUBMITTED");
    }

    /** The result holds until somebody else than who found it says otherwise. */
    @Test
    void appealsAgainstWhatWasFoundOnceAndInTime() {
        String carrier = Incubator.open(api, COUNTY, "INCUBATOR").id();
        JsonNode draw = done(draw("CARRIER"));
        JsonNode ordered = ordered(draw);
        Caller own = api.as(Role.CARRIER_MANAGER, key(ordered.path("subject").asString()));
        isDeclined(on(own, "manager/AppealInspection", ordered, why()), "WRONG_STATE", "inspection");
        JsonNode answered = done(on(own, "manager/AnswerInspection", ordered, Map.of("answer", "已补登服务记录")));
        JsonNode closed = done(on(bureau, "bureau/JudgeRectification", answered, Map.of("accepted", true)));
        assertThat(carrier).isNotEmpty();
        assertThat(closed.path("appealsUntil").asString())
                .isEqualTo(today.plusDays(60).toString());
        assertThat(closed.at("/viewerCan/appeal").asBoolean()).isFalse();
        assertThat(read(own, closed).at("/viewerCan/appeal").asBoolean()).isTrue();
        isDeclined(on(bureau, "manager/AppealInspection", closed, why()), "NOT_RESPONSIBLE", "inspection");
        JsonNode appealed = done(on(own, "manager/AppealInspection", closed, why()));
        isDeclined(on(own, "manager/AppealInspection", appealed, why()), "WRONG_STATE", "inspection");
        // waits for a bureau, and nothing is published or corrected past it
        assertThat(bureau.run("bureau/InspectionList", Map.of("filter", Map.of("appealed", true, "region", COUNTY)))
                        .at("/inspections/edges"))
                .hasSize(1);
        isDeclined(
                on(bureau, "bureau/ReviseInspection", appealed, Map.of("result", "NOTHING_FOUND", "reason", "登记有误")),
                "WRONG_STATE",
                "inspection");
        isDeclined(publish(draw), "WRONG_STATE", "source");
        assertThat(read(bureau, appealed).at("/viewerCan/decide").asBoolean()).isFalse();
        assertThat(read(colleague, appealed).at("/viewerCan/decide").asBoolean())
                .isTrue();
        isDeclined(decide(bureau, appealed, "NOTHING_FOUND"), "NOT_RESPONSIBLE", "inspection");
        isDeclined(decide(colleague, appealed, "PROBLEM"), "INVALID", "result");
        isDeclined(
                on(colleague, "bureau/DecideInspectionAppeal", appealed, Map.of("upheld", true, "decision", "经复核属实")),
                "INVALID",
                "result");
        JsonNode upheld = done(decide(colleague, appealed, "NOT_DISCLOSED"));
        assertThat(upheld.at("/appeals/0/state").asString()).isEqualTo("UPHELD");
        assertThat(upheld.at("/visit/result").asString()).isEqualTo("NOT_DISCLOSED");
        assertThat(upheld.at("/revisions/0/was").asString()).isEqualTo("PROBLEM");
        isDeclined(publish(draw), "WRONG_STATE", "source");

        // the corrected result may be appealed against as well, by its own days
        JsonNode again = done(on(own, "manager/AppealInspection", upheld, why()));
        isDeclined(decide(colleague, again, "NOTHING_FOUND"), "NOT_RESPONSIBLE", "inspection");
        Caller third = api.as(new Actor("hears-the-next", Role.BUREAU, List.of(COUNTY)));
        JsonNode dismissed = done(
                on(third, "bureau/DecideInspectionAppeal", again, Map.of("upheld", false, "decision", "经复核，结果无误")));
        assertThat(dismissed.at("/appeals/1/state").asString()).isEqualTo("DISMISSED");
        assertThat(dismissed.at("/visit/result").asString()).isEqualTo("NOT_DISCLOSED");
        isDeclined(on(own, "manager/AppealInspection", dismissed, why()), "WRONG_STATE", "inspection");
        // nobody can appeal any more
        done(publish(draw));
    }

    @Test
    void isNeverWorseOffForHavingAppealed() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode ordered = ordered(done(draw("CARRIER")), today, "NOT_DISCLOSED");
        Caller own = api.as(Role.CARRIER_MANAGER, key(ordered.path("subject").asString()));
        JsonNode answered = done(on(own, "manager/AnswerInspection", ordered, Map.of("answer", "已补登服务记录")));
        JsonNode closed = done(on(bureau, "bureau/JudgeRectification", answered, Map.of("accepted", true)));
        JsonNode appealed = done(on(own, "manager/AppealInspection", closed, why()));
        isDeclined(decide(colleague, appealed, "PROBLEM"), "INVALID", "result");
        isDeclined(decide(colleague, appealed, "NOT_REACHABLE"), "INVALID", "result");
        assertThat(done(decide(colleague, appealed, "NOTHING_FOUND"))
                        .at("/visit/result")
                        .asString())
                .isEqualTo("NOTHING_FOUND");
    }

    /** Nothing is told to everybody that may still turn out wrong, and that keeps nobody from inspecting others. */
    @Test
    void waitsForTheDaysOfAppealsBeforeItsResultIsPublished() {
        clock.goBack(70);
        LocalDate then = LocalDate.now((Clock) clock);
        Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode draw = done(draw("CARRIER"));
        JsonNode ordered = ordered(draw, then);
        Caller own = api.as(Role.CARRIER_MANAGER, key(ordered.path("subject").asString()));
        JsonNode answered = done(on(own, "manager/AnswerInspection", ordered, Map.of("answer", "已补登服务记录")));
        done(on(bureau, "bureau/JudgeRectification", answered, Map.of("accepted", true)));

        isDeclined(publish(draw), "WRONG_STATE", "source");
        JsonNode next = done(draw("CARRIER"));
        JsonNode planned = done(on(
                bureau,
                "bureau/PlanInspection",
                first(next),
                Map.of("visitOn", then.toString(), "inspectors", List.of("张三", "李四"), "withoutInterest", true)));
        done(on(
                bureau,
                "bureau/RecordInspection",
                planned,
                Map.of(
                        "on",
                        then.toString(),
                        "present",
                        "负责人",
                        "result",
                        "NOTHING_FOUND",
                        "signed",
                        true,
                        "items",
                        List.of(Map.of("name", "现场记录", "right", true)))));
        done(publish(next));
        clock.passDays(61);
        // the first is still to be told, though the last one is
        isDeclined(draw("CARRIER"), "WRONG_STATE", "region");
        done(publish(draw));
        done(draw("CARRIER"));
    }

    @Test
    void mayNotAppealOnceItsDaysAreOver() {
        clock.goBack(61);
        LocalDate then = LocalDate.now((Clock) clock);
        Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode draw = done(draw("CARRIER"));
        JsonNode ordered = ordered(draw, then);
        Caller own = api.as(Role.CARRIER_MANAGER, key(ordered.path("subject").asString()));
        JsonNode answered = done(on(own, "manager/AnswerInspection", ordered, Map.of("answer", "已补登服务记录")));
        JsonNode closed = done(on(bureau, "bureau/JudgeRectification", answered, Map.of("accepted", true)));
        clock.pass(java.time.Duration.ofDays(60));
        assertThat(read(own, closed).at("/viewerCan/appeal").asBoolean()).isTrue();
        clock.pass(java.time.Duration.ofDays(1));
        assertThat(read(own, closed).at("/viewerCan/appeal").asBoolean()).isFalse();
        isDeclined(on(own, "manager/AppealInspection", closed, why()), "TOO_LATE", "inspection");
    }

    @Test
    void mayAppealAlsoAgainstWhatWasClosedBeforeAnybodyKeptTheDays() {
        Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode ordered = ordered(done(draw("CARRIER")));
        Caller own = api.as(Role.CARRIER_MANAGER, key(ordered.path("subject").asString()));
        JsonNode answered = done(on(own, "manager/AnswerInspection", ordered, Map.of("answer", "已补登服务记录")));
        JsonNode closed = done(on(bureau, "bureau/JudgeRectification", answered, Map.of("accepted", true)));
        var one = new Query(where("_id").is(key(closed.path("id").asString())));
        mongo.updateFirst(one, new Update().unset("appealsUntil"), Inspection.class);
        assertThat(read(own, closed).path("appealsUntil").isNull()).isTrue();

        migrations.stream()
                .filter(each -> each.id().equals("supervision/031-days-of-appeals"))
                .forEach(each -> each.step().accept(mongo));

        assertThat(read(own, closed).path("appealsUntil")).isEqualTo(closed.path("appealsUntil"));
        assertThat(read(own, closed).at("/viewerCan/appeal").asBoolean()).isTrue();
    }

    private static Map<String, Object> why() {
        return Map.of("reason", "检查当日有服务记录，附台账");
    }

    private Reply decide(Caller caller, JsonNode one, String result) {
        return on(
                caller,
                "bureau/DecideInspectionAppeal",
                one,
                Map.of("upheld", true, "result", result, "decision", "经复核属实"));
    }

    private JsonNode ordered(JsonNode draw) {
        return ordered(draw, today);
    }

    /** Something was found, and is to be rectified. */
    private JsonNode ordered(JsonNode draw, LocalDate day) {
        return ordered(draw, day, "PROBLEM");
    }

    private JsonNode first(JsonNode draw) {
        return bureau.run(
                        "bureau/InspectionList",
                        Map.of("filter", Map.of("draw", draw.path("id").asString())))
                .at("/inspections/edges/0/node");
    }

    private JsonNode ordered(JsonNode draw, LocalDate day, String result) {
        JsonNode drawn = first(draw);
        JsonNode planned = done(on(
                bureau,
                "bureau/PlanInspection",
                drawn,
                Map.of("visitOn", day.toString(), "inspectors", List.of("张三", "李四"), "withoutInterest", true)));
        return done(on(
                bureau,
                "bureau/RecordInspection",
                planned,
                Map.of(
                        "on",
                        day.toString(),
                        "present",
                        "负责人",
                        "result",
                        result,
                        "signed",
                        true,
                        "items",
                        List.of(Map.of("name", "现场记录", "right", false, "finding", "未登记")),
                        "asked",
                        "补齐记录",
                        "dueOn",
                        day.plusDays(10).toString())));
    }

    private Reply draw(String kind) {
        return bureau.run(
                "bureau/DrawInspection",
                Map.of(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID().toString(),
                                "region",
                                COUNTY,
                                "kind",
                                kind,
                                "year",
                                LocalDate.now((Clock) clock).getYear(),
                                "basis",
                                "年度双随机抽查工作计划",
                                "sought",
                                1)));
    }

    private Reply publish(JsonNode draw) {
        return bureau.run(
                "bureau/PublishProgress",
                Map.of(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID().toString(),
                                "kind",
                                "INSPECTION_RESULTS",
                                "region",
                                COUNTY,
                                "source",
                                draw.path("id").asString())));
    }

    private static List<String> reasons(JsonNode draw, String subject) {
        return draw.path("candidates")
                .valueStream()
                .filter(one -> one.path("subject").asString().equals(subject))
                .findFirst()
                .orElseThrow()
                .path("reasons")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private String base() {
        return done(bureau.run(
                        "bureau/RegisterPilotBase",
                        Map.of(
                                "input",
                                Map.of(
                                        "registerNumber",
                                        "ZS-" + UUID.randomUUID(),
                                        "name",
                                        "试验中试基地" + UUID.randomUUID(),
                                        "operator",
                                        Map.of("name", "试验中试有限公司", "creditCode", Incubator.freshCreditCode()),
                                        "region",
                                        COUNTY,
                                        "fields",
                                        List.of("NEW_MATERIALS"),
                                        "staff",
                                        Map.of("total", 20, "technical", 12, "senior", 5),
                                        "filing",
                                        Map.of(
                                                "state",
                                                "FILED",
                                                "on",
                                                today.minusYears(1).toString(),
                                                "documentNumber",
                                                "绵科发〔2025〕15号",
                                                "title",
                                                "中试基地备案通知")))))
                .path("id")
                .asString();
    }

    /** Its id, and its code after a space. */
    private String institution() {
        Map<String, Object> party = Trade.party(COUNTY);
        JsonNode made = done(bureau.run(
                "bureau/RegisterInstitution",
                Map.of(
                        "input",
                        Map.of(
                                "name",
                                "抽" + party.get("name"),
                                "creditCode",
                                party.get("creditCode"),
                                "kinds",
                                List.of("UNIVERSITY"),
                                "region",
                                COUNTY))));
        return made.path("id").asString() + " " + party.get("creditCode");
    }

    private String firm() {
        Map<String, Object> party = Trade.party(COUNTY);
        return done(bureau.run(
                        "bureau/RegisterFirm",
                        Map.of(
                                "input",
                                Map.of(
                                        "name",
                                        "抽" + party.get("name"),
                                        "creditCode",
                                        party.get("creditCode"),
                                        "region",
                                        COUNTY))))
                .path("id")
                .asString();
    }

    /** All of it said to be technology, no right in it, and over on the last day of a year, as somebody fills in for all alike. */
    private void doubtful(String seller) {
        Map<String, Object> facts = new HashMap<>(trade.facts(COUNTY, COUNTY, "60000.00"));
        Map<String, Object> party = new HashMap<>(Trade.party(COUNTY));
        party.put("creditCode", seller);
        facts.put("seller", party);
        facts.put("payments", List.of(Map.of("dueOn", today.toString(), "expected", "60000.00")));
        facts.put("signedOn", today.minusDays(1).toString());
        facts.put("beginsOn", today.minusDays(1).toString());
        facts.put("endsOn", today.plusYears(1).withMonth(12).withDayOfMonth(31).toString());
        trade.registered(facts);
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
        return caller.run(operation, Map.of("input", input));
    }

    private static String key(String id) {
        return GlobalId.parse(id).key();
    }
}
