package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A unit and the bureau of its region … */
@IntegrationTest
class AchievementApiTests {
    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000);
    private static final String REGION = "341002";

    private final Api api;
    private final LocalDate today;
    private final Caller bureau;

    AchievementApiTests(Api api, Clock clock) {
        this.api = api;
        this.today = LocalDate.now(clock);
        this.bureau = api.as(Role.BUREAU, REGION);
    }

    private static Map<String, Object> facts(String region) {
        int number = NUMBERS.incrementAndGet();
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", "磁悬浮轴承控制技术" + number);
        facts.put("number", "9992024Y" + number);
        facts.put("category", "APPLIED");
        facts.put("maturity", "MIDDLE");
        facts.put("field", "ADVANCED_MANUFACTURING");
        facts.put("secrecy", "OPEN");
        facts.put("unit", "试验研究院");
        facts.put("region", region);
        facts.put("source", Map.of("kind", "PLAN", "plan", "国家重点研发计划", "fiscal", true));
        facts.put("owners", List.of(Map.of("name", "试验研究院", "share", 7000), Map.of("name", "李工", "share", 3000)));
        facts.put("willing", true);
        return facts;
    }

    private static Map<String, Object> input(Map<String, Object> facts) {
        return Map.of("idempotencyKey", UUID.randomUUID().toString(), "facts", facts);
    }

    private static Reply register(Caller caller, Map<String, Object> facts) {
        return caller.run("firm/RegisterAchievement", Map.of("input", input(facts)));
    }

    private static JsonNode done(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return answer.path("achievement");
    }

    private static Reply send(Caller caller, String operation, JsonNode one, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("achievement", one.path("id").asString());
        input.put("expectedVersion", one.path("version").asInt());
        return caller.run(operation, Map.of("input", input));
    }

    private Map<String, Object> deal() {
        Map<String, Object> deal = new HashMap<>();
        deal.put("mode", "TRANSFER");
        deal.put("pricing", "AGREED");
        deal.put("price", "900000.00");
        deal.put("noticeFrom", today.minusDays(30).toString());
        deal.put("noticeTo", today.minusDays(16).toString());
        deal.put("noticePrice", "900000.00");
        deal.put("decision", "院长办公会〔2026〕3号");
        deal.put("partner", "试验科技有限公司");
        deal.put("partnerRegion", REGION);
        deal.put("on", today.minusDays(10).toString());
        return deal;
    }

    private Map<String, Object> income(int percent) {
        return Map.of(
                "conversion",
                1,
                "on",
                today.minusDays(5).toString(),
                "gross",
                "100000.01",
                "cost",
                "20000.00",
                "percent",
                percent,
                "shares",
                List.of(Map.of("name", "李工", "weight", 2), Map.of("name", "王工", "weight", 1)));
    }

    @Test
    void goTheWholeWayFromDiscoveryToDistribution() {
        JsonNode one = done(register(bureau, facts(REGION)));
        JsonNode filed = done(send(bureau, "firm/FileAchievement", one, Map.of()));
        JsonNode assessed = done(send(
                bureau,
                "bureau/AssessAchievement",
                filed,
                Map.of("assessor", "评估中心", "opinion", "成熟可用", "recommended", true, "trl", 7)));
        JsonNode converted = done(send(bureau, "firm/RecordConversion", assessed, deal()));
        JsonNode shared = done(send(bureau, "firm/DistributeIncome", converted, income(60)));

        assertThat(one.path("funnel").asString()).isEqualTo("DISCOVERED");
        assertThat(assessed.path("funnel").asString()).isEqualTo("SCREENED");
        assertThat(converted.path("funnel").asString()).isEqualTo("CONVERTED");
        JsonNode income = shared.at("/conversions/0/incomes/0");
        assertThat(income.path("net").asString()).isEqualTo("80000.01");
        assertThat(income.path("people").asString()).isEqualTo("48000.01");
        assertThat(income.path("unit").asString()).isEqualTo("32000.00");
        assertThat(income.path("floorPercent").asInt()).isEqualTo(50);
        assertThat(income.at("/rewards/0/amount").asString()).isEqualTo("32000.01");
        assertThat(income.at("/rewards/1/amount").asString()).isEqualTo("16000.00");
    }

    @Test
    void areHeldToTheNoticeAndToTheFloorOfTheirRegion() {
        JsonNode one = done(register(bureau, facts(REGION)));
        Map<String, Object> short_ = deal();
        short_.put("noticeTo", today.minusDays(20).toString());
        short_.put("noticePrice", "800000.00");
        assertThat(send(bureau, "firm/RecordConversion", one, short_)
                        .at("/recordConversion/userErrors")
                        .valueStream()
                        .map(fault -> fault.at("/field/0").asString()))
                .containsExactlyInAnyOrder("noticeTo", "noticePrice");
        JsonNode converted = done(send(bureau, "firm/RecordConversion", one, deal()));
        assertThat(send(bureau, "firm/DistributeIncome", converted, income(49)).refusals())
                .containsExactly("INVALID");

        Caller beijing = api.as(Role.BUREAU, "110101");
        JsonNode theirs = done(register(beijing, facts("110101")));
        JsonNode sold = done(send(beijing, "firm/RecordConversion", theirs, deal()));
        assertThat(send(beijing, "firm/DistributeIncome", sold, income(69)).refusals())
                .containsExactly("INVALID");
        assertThat(done(send(beijing, "firm/DistributeIncome", sold, income(70)))
                        .at("/conversions/0/incomes/0/rule")
                        .asString())
                .isEqualTo("BJ-CONVERSION-70");
    }

    /** BJ-27 speaks of universities and institutes: what no state body owns is shared out as its people agreed. */
    @Test
    void areHeldToNoFloorThatDoesNotBindTheirUnit() {
        Caller beijing = api.as(Role.BUREAU, "110101");
        Map<String, Object> private_ = facts("110101");
        private_.put("unitCode", CreditCodes.of("110101", 4_712).value());
        JsonNode theirs = done(register(beijing, private_));
        JsonNode sold = done(send(beijing, "firm/RecordConversion", theirs, deal()));
        JsonNode income =
                done(send(beijing, "firm/DistributeIncome", sold, income(10))).at("/conversions/0/incomes/0");

        assertThat(income.path("floorPercent").asInt()).isZero();
        assertThat(income.path("rule").asString()).isEmpty();
    }

    @Test
    void publishWhatIsOpenForEverybodyAndNothingElse() {
        JsonNode open = done(register(bureau, facts(REGION)));
        Map<String, Object> secret = facts(REGION);
        secret.put("secrecy", "SECRET");
        JsonNode closed = done(register(bureau, secret));
        assertThat(publish(open, closed).refusals()).containsExactly("NOT_ELIGIBLE");
        assertThat(found(open)).isEmpty();
        assertThat(publish(open).refusals()).isEmpty();

        assertThat(found(open)).containsExactly(open.path("id").asString());
        JsonNode read = api.as(Role.PROVIDER, "somebody")
                .run(
                        "firm/AchievementPage",
                        Map.of("achievement", open.path("id").asString()))
                .at("/node");
        assertThat(read.path("title")).isEqualTo(open.path("title"));
        assertThat(read.path("conversions")).isEmpty();
        assertThat(api.as(Role.PROVIDER, "somebody")
                        .run(
                                "firm/AchievementPage",
                                Map.of("achievement", closed.path("id").asString()))
                        .at("/node")
                        .isNull())
                .isTrue();
    }

    private Reply publish(JsonNode... some) {
        List<String> ids = java.util.Arrays.stream(some)
                .map(one -> one.path("id").asString())
                .toList();
        return bureau.run("bureau/PublishAchievements", Map.of("input", Map.of("achievements", ids)));
    }

    private List<String> found(JsonNode one) {
        return api.as(Role.FIRM, "somebody")
                .run(
                        "firm/AchievementSearch",
                        Map.of("filter", Map.of("text", one.path("title").asString())))
                .at("/publishedAchievements/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    @Test
    void areRemindedOfWhatIsOverdue() {
        Map<String, Object> late = facts(REGION);
        late.put("convertBy", today.minusDays(1).toString());
        JsonNode one = done(register(bureau, late));
        List<String> overdue = overdue();
        done(send(bureau, "firm/RecordConversion", one, deal()));

        assertThat(one.path("overdue").asBoolean()).isTrue();
        assertThat(overdue).contains(one.path("id").asString());
        assertThat(overdue()).doesNotContain(one.path("id").asString());
    }

    /** SY-19: technology and cash shares together; Article 45 keeps half of the technology's for those who made it. What
     * no institution of the state owns goes by what was agreed. */
    @Test
    void areToldWhatOfTheFirmTheTechnologyAndTheMoneyBecame() {
        JsonNode one = done(register(bureau, facts(REGION)));
        Map<String, Object> deal = deal();
        deal.putAll(Map.of("technologyShares", 3_000, "cashShares", 7_001, "peopleShares", 4_999));
        assertThat(faulty(send(bureau, "firm/RecordConversion", one, deal)))
                .containsExactlyInAnyOrder("technologyShares", "cashShares", "peopleShares");

        deal.putAll(Map.of("mode", "EQUITY", "cashShares", 1_500, "peopleShares", 5_000));
        JsonNode converted =
                done(send(bureau, "firm/RecordConversion", one, deal)).at("/conversions/0");

        Map<String, Object> private_ = facts(REGION);
        private_.put("unitCode", CreditCodes.of(REGION, 4_711).value());
        deal.put("peopleShares", 4_999);
        JsonNode agreed = done(send(bureau, "firm/RecordConversion", done(register(bureau, private_)), deal));
        Map<String, Object> state = facts(REGION);
        state.put("unitCode", CreditCodes.complete("12" + REGION + "MB004711").value());
        assertThat(faulty(send(bureau, "firm/RecordConversion", done(register(bureau, state)), deal)))
                .containsExactly("peopleShares");

        assertThat(agreed.at("/conversions/0/peopleShares").asInt()).isEqualTo(4_999);
        assertThat(converted.path("technologyShares").asInt()).isEqualTo(3_000);
        assertThat(converted.path("cashShares").asInt()).isEqualTo(1_500);
        assertThat(converted.path("peopleShares").asInt()).isEqualTo(5_000);
    }

    private static List<String> faulty(Reply reply) {
        return reply.at("/recordConversion/userErrors")
                .valueStream()
                .map(fault -> fault.at("/field/0").asString())
                .toList();
    }

    /** SY-18: what was converted and no station knows. */
    @Test
    void areListedWhereAConversionHasNoContract() {
        JsonNode bare = done(register(bureau, facts(REGION)));
        JsonNode papered = done(register(bureau, facts(REGION)));
        JsonNode own = done(register(bureau, facts(REGION)));
        done(send(bureau, "firm/RecordConversion", bare, deal()));
        Map<String, Object> deal = deal();
        deal.put("contract", certificate());
        done(send(bureau, "firm/RecordConversion", papered, deal));
        Map<String, Object> used = deal();
        used.put("mode", "OWN_USE");
        done(send(bureau, "firm/RecordConversion", own, used));

        assertThat(found("contractMissing: true")).contains(id(bare)).doesNotContain(id(papered), id(own));
        assertThat(found("contractMissing: false")).contains(id(papered)).doesNotContain(id(bare), id(own));
        assertThat(found("contractMissing: true, priceAtLeast: \"900000.01\"")).doesNotContain(id(bare));
        assertThat(found("priceAtLeast: \"900000.01\"")).doesNotContain(id(bare), id(papered));
        assertThat(found("priceAtLeast: \"900000.00\""))
                .contains(id(bare), id(papered))
                .doesNotContain(id(own));
    }

    /** D20, D24, D25: told with the likeness, stopping nobody, and nothing of what is not published. */
    @Test
    void areToldWhatMayBeTheSameAndWhatIsNotRegistered() {
        Map<String, Object> first = facts(REGION);
        first.put("title", "基于深海潜标的海流剖面连续观测装置");
        first.put("summary", "面向深海环境研制的自容式海流剖面观测装置，可连续工作两年，数据经卫星回传，已在南海布放验证。");
        Map<String, Object> second = facts("341003");
        second.put("title", "深海潜标海流剖面连续观测装置及方法");
        second.put("summary", "面向深海环境研制的自容式海流剖面观测装置，可连续工作两年，数据经卫星回传，已在南海布放验证。");
        second.put("unit", "试验海洋大学");
        Map<String, Object> third = facts(REGION);
        third.put("title", "小麦条锈病田间快速诊断试剂盒");
        third.put("summary", "以核酸等温扩增为基础的田间诊断方法，半小时出结果，已在三省推广应用。");
        JsonNode known = done(register(bureau, first));
        Caller other = api.as(Role.BUREAU, "341003");
        JsonNode alike = done(register(other, second));
        JsonNode apart = done(register(bureau, third));

        assertThat(alike.at("/findings/0/code").asString()).isEqualTo("ACHIEVEMENT_TWICE");
        assertThat(alike.at("/findings/0/evidence/0").asString())
                .matches("[89][0-9]% · " + REGION)
                .doesNotContain("潜标");
        assertThat(apart.path("findings")).isEmpty();
        publish(known);
        Map<String, Object> again = new HashMap<>(second);
        again.put("number", "9992024Y" + NUMBERS.incrementAndGet());
        assertThat(done(register(other, again)).at("/findings/0/evidence").toString())
                .contains("试验研究院");

        Map<String, Object> deal = deal();
        deal.put("partner", "深海仪器试验有限公司");
        JsonNode converted = done(send(bureau, "firm/RecordConversion", apart, deal));
        assertThat(converted.at("/findings/0/code").asString()).isEqualTo("CONVERSION_UNREGISTERED");
        JsonNode theirs = done(send(other, "firm/RecordConversion", alike, deal));
        assertThat(theirs.path("findings")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .contains("CONVERSION_TWICE");
        assertThat(found("findings: CONVERSION_UNREGISTERED"))
                .contains(id(apart))
                .doesNotContain(id(known));
        JsonNode named = done(send(
                bureau, "firm/NameConversionContract", converted, Map.of("conversion", 1, "contract", certificate())));
        assertThat(named.path("findings")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .containsExactly("CONVERSION_TWICE");
    }

    /** What was converted first and registered afterwards. */
    @Test
    void areNoLongerListedOnceTheContractIsNamed() {
        JsonNode bare = done(register(bureau, facts(REGION)));
        JsonNode converted = done(send(bureau, "firm/RecordConversion", bare, deal()));
        JsonNode own = done(register(bureau, facts(REGION)));
        Map<String, Object> used = deal();
        used.put("mode", "OWN_USE");
        JsonNode kept = done(send(bureau, "firm/RecordConversion", own, used));
        String certificate = certificate();
        Map<String, Object> said = Map.of("conversion", 1, "contract", certificate);

        assertThat(send(bureau, "firm/NameConversionContract", bare, said).refusals())
                .containsExactly("STALE");
        assertThat(send(bureau, "firm/NameConversionContract", kept, said).refusals())
                .containsExactly("WRONG_STATE");
        assertThat(send(
                                bureau,
                                "firm/NameConversionContract",
                                converted,
                                Map.of("conversion", 2, "contract", certificate))
                        .refusals())
                .containsExactly("NOT_FOUND");
        assertThat(send(api.as(Role.BUREAU, "110101"), "firm/NameConversionContract", converted, said)
                        .refusals())
                .containsExactly("NOT_FOUND");
        JsonNode named = done(send(bureau, "firm/NameConversionContract", converted, said));

        assertThat(named.at("/conversions/0/contract").asString()).isEqualTo(certificate);
        assertThat(found("contractMissing: true")).doesNotContain(id(bare));
        assertThat(found("contractMissing: false")).contains(id(bare));
    }

    private String certificate() {
        return new Trade(api, today)
                .recognised(REGION, REGION, "100000.00")
                .path("certificate")
                .asString();
    }

    /** Whoever may halve a price by asking again and again learns it. */
    @Test
    void tellNobodyElseWhatTheyWereConvertedFor() {
        JsonNode open = done(register(bureau, facts(REGION)));
        done(send(bureau, "firm/RecordConversion", open, deal()));
        publish(open);
        Map<String, Object> known = Map.of("text", open.path("title").asString());
        for (Map<String, Object> asked : List.<Map<String, Object>>of(
                Map.of("priceAtLeast", "900000.00"),
                Map.of("contractMissing", true),
                Map.of("contractMissing", false))) {
            Map<String, Object> filter = new HashMap<>(known);
            filter.putAll(asked);
            Reply reply = api.as(Role.FIRM, "somebody").run("firm/AchievementSearch", Map.of("filter", filter));
            assertThat(reply.codes()).as(reply.body()).containsExactly("BAD_REQUEST");
        }
    }

    private static String id(JsonNode one) {
        return one.path("id").asString();
    }

    private List<String> found(String filter) {
        return bureau.ask("{ achievements(first: 100, filter: {region: \"" + REGION + "\", " + filter
                        + "}) { nodes { id } } }")
                .at("/achievements/nodes")
                .findValuesAsString("id");
    }

    private List<String> overdue() {
        return bureau.run("bureau/OverdueConversions", Map.of("region", REGION))
                .at("/achievements/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    @Test
    void registerANumberOnce() {
        Map<String, Object> facts = facts(REGION);
        List<Reply> replies = Together.run(16, caller -> register(bureau, facts));

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream())).containsOnly("ALREADY_REGISTERED");
    }

    @Test
    void areToldWhereSharesAreNotWhole() {
        Map<String, Object> facts = facts(REGION);
        facts.put("owners", List.of(Map.of("name", "试验研究院", "share", 9_999)));
        facts.put("number", "12");

        assertThat(register(bureau, facts)
                        .at("/registerAchievement/userErrors")
                        .valueStream()
                        .map(fault -> fault.at("/field/1").asString()))
                .containsExactlyInAnyOrder("owners", "number");
    }
}
