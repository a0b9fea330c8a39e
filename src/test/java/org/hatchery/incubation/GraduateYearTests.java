package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Role;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.notice.Notice;
import org.hatchery.notice.Tells;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** A graduate … */
@IntegrationTest
class GraduateYearTests {
    private static final String PLACE = "520382";

    private final Api api;
    private final KeepTotals totals;
    private final MongoOperations mongo;
    private final Tells<Stay> notices;
    private final Caller bureau;
    private Incubator home;
    private int graduated;
    private String name;
    private String stay;
    private Caller firm;

    GraduateYearTests(Api api, KeepTotals totals, MongoOperations mongo, List<Tells<Stay>> notices) {
        this.api = api;
        this.mongo = mongo;
        this.notices = notices.get(0);
        this.totals = totals;
        this.bureau = api.as(Role.BUREAU, PLACE);
    }

    /** Graduated in the year before the year before last, so that two years are over since. */
    @BeforeEach
    void graduate() {
        home = Incubator.open(api, PLACE, "INCUBATOR");
        graduated = home.today().getYear() - 3;
        name = "沈阳毕业科技有限公司" + UUID.randomUUID();
        Lists list = Lists.of(
                        "企业名称",
                        "信用代码",
                        "成立日期",
                        "产业领域",
                        "入驻日期",
                        "毕业日期",
                        "毕业条件",
                        "证明材料编号",
                        "毕业前第二年营业收入(万元)",
                        "毕业前一年营业收入(万元)")
                .row(
                        name,
                        Incubator.freshCreditCode(),
                        LocalDate.of(graduated - 4, 3, 1),
                        "新材料",
                        LocalDate.of(graduated - 3, 9, 1),
                        LocalDate.of(graduated, 6, 30),
                        "营业收入",
                        "X-1",
                        600,
                        700);
        ImportDesk desk = new ImportDesk(home.manager(), "PAST_STAYS", home.id());
        String id = desk.checked(list.xlsx());
        desk.applied(id);
        JsonNode row = desk.row(id, 2);
        stay = row.at("/made/id").asString();
        assertThat(stay).as(row.toString()).isNotEmpty();
        firm = api.as(
                Role.FIRM,
                GlobalId.key(
                        "Incubatee", page(home.manager()).at("/incubatee/id").asString()));
    }

    private JsonNode page(Caller caller) {
        return caller.run("manager/StayPage", Map.of("stay", stay)).at("/node");
    }

    private Reply send(Caller caller, String operation, int year, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("stay", stay);
        input.put("expectedVersion", page(bureau).path("version").asInt());
        input.put("year", year);
        return caller.run("manager/" + operation, Map.of("input", input));
    }

    private Reply said(Caller caller, int year, Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(Map.of("alive", true, "listed", false));
        all.putAll(more);
        return send(caller, "RecordGraduateYear", year, all);
    }

    private static void done(Reply reply) {
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
    }

    private List<String> found(Map<String, ?> which) {
        return bureau.run("manager/StayList", Map.of("filter", Map.of("carrier", home.id(), "graduateYear", which)))
                .at("/stays/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    private String figure(String key, int year) {
        totals.catchUp();
        return bureau.ask(
                        "query($r: RegionCode!, $p: Period!, $k: [String!]!) { pipeline(region: $r, period: $p) { total { metrics(keys: $k) { value } } } }",
                        Map.of("r", PLACE, "p", String.valueOf(year), "k", List.of(key)))
                .at("/pipeline/total/metrics/0/value")
                .asString("0");
    }

    private long count(String key, int year) {
        return Math.round(Double.parseDouble(figure(key, year)));
    }

    @Test
    void isFollowedByItsFirmItsFormerCarrierAndTheBureau() {
        done(said(firm, graduated + 1, Map.of("employees", 10, "revenue", "1000000")));
        done(said(home.manager(), graduated + 2, Map.of("revenue", "1500000", "movedTo", "320000")));
        done(send(bureau, "VoidGraduateYear", graduated + 2, Map.of("reason", "填错了年度")));
        done(said(bureau, graduated + 2, Map.of("revenue", "1200000")));

        JsonNode seen = page(firm);
        assertThat(seen.at("/graduateYears/0/employees").asInt()).isEqualTo(10);
        assertThat(seen.at("/graduateYears/0/grown").isNull()).isTrue();
        assertThat(seen.at("/graduateYears/1/grown").asBoolean()).isTrue();
        assertThat(seen.at("/graduateYearCorrections/0/before/movedTo/code").asString())
                .isEqualTo("320000");
        assertThat(seen.path("graduateYearsMissing")).isEmpty();
    }

    @Test
    void isAskedForEachYearThatIsOver() {
        assertThat(page(home.manager()).path("graduateYearsMissing").toString())
                .isEqualTo("[" + (graduated + 1) + "," + (graduated + 2) + "]");
        assertThat(found(Map.of("year", graduated + 1, "recorded", false))).contains(stay);

        done(said(home.manager(), graduated + 1, Map.of()));

        assertThat(found(Map.of("year", graduated + 1, "recorded", false))).isEmpty();
        assertThat(found(Map.of("year", graduated + 2, "recorded", false))).contains(stay);
        assertThat(found(Map.of("year", graduated, "recorded", false))).isEmpty();
        assertThat(found(Map.of("year", graduated + 1, "alive", true))).contains(stay);
        assertThat(found(Map.of("year", graduated + 1, "moved", true))).isEmpty();
    }

    @Test
    void isFollowedOnceAYearAfterItsGraduationAlone() {
        assertThat(said(home.manager(), graduated, Map.of()).refusals()).containsExactly("WRONG_DATES");
        assertThat(said(home.manager(), home.today().getYear(), Map.of()).refusals())
                .containsExactly("WRONG_DATES");
        done(said(home.manager(), graduated + 1, Map.of()));
        assertThat(said(firm, graduated + 1, Map.of()).refusals()).containsExactly("ALREADY_REGISTERED");
        assertThat(send(firm, "VoidGraduateYear", graduated + 2, Map.of("reason", "没有登记"))
                        .refusals())
                .containsExactly("INVALID");
        Caller stranger = api.as(Role.CARRIER_MANAGER, "nowhere");
        assertThat(said(stranger, graduated + 2, Map.of()).refusals()).containsExactly("NOT_FOUND");
    }

    @Test
    void isNoneWhileItStays() {
        Admitted staying = home.entry().virtual().admitted();
        stay = staying.id();

        assertThat(page(home.manager()).at("/viewerCan/followUp").asBoolean()).isFalse();
        assertThat(said(home.manager(), graduated + 1, Map.of()).refusals()).containsExactly("WRONG_STATE");
    }

    /** Recorded and corrected, every total is as if it had not happened. */
    @Test
    void countsInTheYearWithTheListBehindIt() {
        int year = graduated + 2;
        long alive = count("graduatesAlive", year);
        long grown = count("graduatesGrown", year);
        long revenue = count("graduateRevenue", year);
        done(said(home.manager(), graduated + 1, Map.of("revenue", "100")));
        done(said(home.manager(), year, Map.of("revenue", "300.50", "employees", 7)));

        assertThat(count("graduatesAlive", year)).isEqualTo(alive + 1);
        assertThat(count("graduatesGrown", year)).isEqualTo(grown + 1);
        assertThat(Double.parseDouble(figure("graduateRevenue", year))).isEqualTo(revenue + 300.5);
        assertThat(found(Map.of("year", year, "grown", true))).containsExactly(stay);

        Map<String, Object> less = Map.of("alive", true, "listed", false, "revenue", "90", "reason", "填错了收入");
        done(send(home.manager(), "AmendGraduateYear", year, less));
        assertThat(count("graduatesGrown", year)).isEqualTo(grown);
        Map<String, Object> gone = Map.of("alive", false, "listed", false, "reason", "已注销");
        done(send(home.manager(), "AmendGraduateYear", year, gone));
        assertThat(count("graduatesAlive", year)).isEqualTo(alive);

        done(send(home.manager(), "VoidGraduateYear", year, Map.of("reason", "登记错误")));
        assertThat(count("graduateRevenue", year)).isEqualTo(revenue);
        assertThat(found(Map.of("year", year))).isEmpty();
    }

    @Test
    void comesFromAListAndIsTakenBackAsAWhole() {
        ImportDesk desk = new ImportDesk(home.manager(), "GRADUATE_YEARS", home.id());
        String id = desk.checked(Lists.of("毕业企业", "年度", "是否存续", "从业人员", "营业收入（万元）", "是否上市")
                .row(name, graduated + 1, "是", 12, 350.5, "否")
                .row(name, graduated + 2, "否", "", "", "")
                .row("没有这家公司", graduated + 1, "是", "", "", "")
                .row(name, graduated, "是", "", "", "")
                .xlsx());
        assertThat(desk.page(id).at("/counts/ready").asInt())
                .as(desk.rows(id).toString())
                .isEqualTo(2);
        assertThat(desk.faults(id, 4)).singleElement().asString().startsWith("A4 INVALID ");
        assertThat(desk.faults(id, 5)).singleElement().asString().startsWith("B5 WRONG_DATES ");

        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(2);
        JsonNode seen = page(home.manager());
        assertThat(seen.at("/graduateYears/0/revenue").asString()).isEqualTo("3505000.00");
        assertThat(seen.at("/graduateYears/1/alive").asBoolean()).isFalse();

        assertThat(desk.undo(id).refusals()).isEmpty();
        assertThat(desk.await(id, "UNDONE").at("/counts/undone").asInt()).isEqualTo(2);
        assertThat(page(home.manager()).path("graduateYears")).isEmpty();
    }

    private static List<String> fields(Reply reply) {
        return reply.data().findValues("userErrors").stream()
                .flatMap(JsonNode::valueStream)
                .map(fault -> fault.path("code").asString() + " "
                        + fault.path("field")
                                .valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.joining(".")))
                .toList();
    }

    @Test
    void hasNotMovedWhereItWas() {
        int year = graduated + 1;
        for (String place : List.of(PLACE, "520300", "520000")) {
            assertThat(fields(said(firm, year, Map.of("movedTo", place)))).containsExactly("INVALID movedTo");
        }
        done(said(firm, year, Map.of("movedTo", "520381")));
        Map<String, Object> back = Map.of("alive", true, "listed", false, "movedTo", PLACE, "reason", "填错了地区");
        assertThat(fields(send(firm, "AmendGraduateYear", year, back))).containsExactly("INVALID movedTo");

        ImportDesk desk = new ImportDesk(home.manager(), "GRADUATE_YEARS", home.id());
        String id = desk.checked(Lists.of("毕业企业", "年度", "是否存续", "迁往地", "从业人员")
                .row(name, graduated + 2, "是", PLACE, "")
                .row(name, graduated + 2, "否", "", 3)
                .xlsx());
        assertThat(desk.faults(id, 2)).singleElement().asString().startsWith("D2 INVALID ");
        assertThat(desk.faults(id, 3)).singleElement().asString().startsWith("E3 INVALID ");
    }

    @Test
    void hasNothingOnceItIsGoneAndIsNotAskedAgain() {
        int year = graduated + 1;
        Map<String, Object> all = Map.of(
                "alive", false, "listed", true, "movedTo", "320000", "employees", 3, "revenue", "5", "reason", "已注销");
        Map<String, Object> first = new HashMap<>(all);
        first.remove("reason");
        String[] each = {"INVALID movedTo", "INVALID employees", "INVALID listed"};
        assertThat(fields(said(firm, year, first))).containsExactlyInAnyOrder(each);
        done(said(firm, year, Map.of("employees", 3)));
        assertThat(fields(send(firm, "AmendGraduateYear", year, all))).containsExactlyInAnyOrder(each);
        assertThat(found(Map.of("year", year + 1, "recorded", false))).contains(stay);
        Map<String, Object> gone =
                Map.of("alive", false, "listed", false, "employees", 0, "revenue", "5", "reason", "已注销");
        done(send(firm, "AmendGraduateYear", year, gone));

        assertThat(page(firm).path("graduateYearsMissing")).isEmpty();
        assertThat(found(Map.of("year", year + 1, "recorded", false))).isEmpty();
        assertThat(found(Map.of("year", year, "alive", false))).contains(stay);
        done(said(firm, year + 1, Map.of()));
    }

    @Test
    void isNotCorrectedByOthersAfterItsBureau() {
        int year = graduated + 1;
        Map<String, Object> more = Map.of("alive", true, "listed", true, "reason", "已上市");
        done(said(firm, year, Map.of()));
        done(send(home.manager(), "AmendGraduateYear", year, more));
        done(send(bureau, "AmendGraduateYear", year, more));
        for (Caller own : List.of(firm, home.manager())) {
            assertThat(fields(send(own, "AmendGraduateYear", year, more))).containsExactly("TOO_LATE year");
            assertThat(fields(send(own, "VoidGraduateYear", year, Map.of("reason", "没有这回事"))))
                    .containsExactly("TOO_LATE year");
        }
        done(said(bureau, year + 1, Map.of()));
        assertThat(fields(send(firm, "VoidGraduateYear", year + 1, Map.of("reason", "没有这回事"))))
                .containsExactly("TOO_LATE year");
        done(send(bureau, "VoidGraduateYear", year + 1, Map.of("reason", "没有这回事")));
    }

    /** A correction is none from which its time counts anew. */
    @Test
    void isCorrectedForATimeSinceItWasFirstSaid() {
        int year = graduated + 1;
        Map<String, Object> more = Map.of("alive", true, "listed", true, "reason", "已上市");
        done(said(firm, year, Map.of()));
        done(send(firm, "AmendGraduateYear", year, more));
        mongo.updateFirst(
                new Query(where("_id").is(GlobalId.key("Stay", stay))),
                new Update()
                        .set(
                                "graduateYearCorrections.0.before.by.at",
                                home.today().minusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC)),
                Stay.class);

        assertThat(fields(send(firm, "AmendGraduateYear", year, more))).containsExactly("TOO_LATE year");
        done(send(bureau, "AmendGraduateYear", year, more));
    }

    @Test
    void comesFromAListThatWritesItsNameInItsOwnWay() {
        ImportDesk desk = new ImportDesk(home.manager(), "GRADUATE_YEARS", home.id());
        String id = desk.checked(Lists.of("毕业企业", "年度", "是否存续")
                .row(" " + name.toUpperCase(Locale.ROOT), graduated + 1, "是")
                .row(name, graduated + 2, "是")
                .xlsx());
        assertThat(desk.applied(id).at("/counts/taken").asInt())
                .as(desk.rows(id).toString())
                .isEqualTo(2);
    }

    /** Those of years before are asked for in the list alone. */
    @Test
    void isToldOfTheYearThatIsJustOver() {
        Stay known = mongo.findById(GlobalId.key("Stay", stay), Stay.class);
        List<String> told = notices.of(Objects.requireNonNull(known), home.today()).stream()
                .map(Notice::toString)
                .toList();

        assertThat(told).hasSize(2).allMatch(notice -> notice.contains("的 " + (graduated + 2) + " 年度"));
        assertThat(coming(home.today().getYear())).isEqualTo(1);
        assertThat(coming(home.today().getYear() + 9)).isZero();
    }

    private long coming(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Criteria coming = Objects.requireNonNull(notices.comingTo(new DayRange(first, first)));
        return mongo.count(
                new Query(new Criteria().andOperator(coming, where("_id").is(GlobalId.key("Stay", stay)))), Stay.class);
    }

    @Test
    void waitsForWhoeverLooksAfterIt() {
        String waiting = home.manager().run("firm/WhatWaits").body();

        assertThat(waiting).contains("待跟踪毕业企业");
    }
}
