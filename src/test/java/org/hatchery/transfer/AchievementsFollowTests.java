package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Achievements that were there before … */
@IntegrationTest
class AchievementsFollowTests {
    private static final String REGION = "341021";
    private static final String THEIRS = "341023";
    private static final String SUMMARY = "面向滩涂围栏研制的贝类苗种自动撒播装置，按潮位控制播量，已在两省滩涂连续三年应用验证。";

    private final Trade trade;
    private final Caller bureau;
    private final Caller theirs;
    private final KeepTotals totals;
    private final MongoOperations mongo;
    private final List<Migration> migrations;
    private final LocalDate today;

    AchievementsFollowTests(
            Api api, Clock clock, KeepTotals totals, MongoOperations mongo, List<Migration> migrations) {
        this.today = LocalDate.now(clock);
        this.trade = new Trade(api, today);
        this.bureau = api.as(Role.BUREAU, REGION);
        this.theirs = api.as(Role.BUREAU, THEIRS);
        this.totals = totals;
        this.mongo = mongo;
        this.migrations = migrations;
    }

    private static JsonNode register(Caller caller, String region, String title, String summary) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "title",
                title,
                "summary",
                summary,
                "category",
                "APPLIED",
                "maturity",
                "MIDDLE",
                "field",
                "ADVANCED_MANUFACTURING",
                "secrecy",
                "OPEN",
                "unit",
                "试验研究院" + region,
                "region",
                region,
                "source",
                Map.of("kind", "SELF_FUNDED", "fiscal", false),
                "owners",
                List.of(Map.of("name", "试验研究院", "share", 10_000))));
        facts.put("willing", true);
        return done(caller.run(
                "firm/RegisterAchievement",
                Map.of("input", Map.of("idempotencyKey", UUID.randomUUID().toString(), "facts", facts))));
    }

    private Map<String, Object> deal(String partner) {
        return new HashMap<>(Map.of(
                "mode",
                "TRANSFER",
                "pricing",
                "AUCTION",
                "price",
                "900000.00",
                "decision",
                "院长办公会〔2026〕7号",
                "partner",
                partner,
                "partnerRegion",
                REGION,
                "on",
                today.minusDays(10).toString()));
    }

    private static JsonNode done(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return answer.path("achievement");
    }

    private static JsonNode send(Caller caller, String operation, JsonNode one, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("achievement", one.path("id").asString());
        input.put("expectedVersion", one.path("version").asInt());
        return done(caller.run(operation, Map.of("input", input)));
    }

    private static JsonNode seen(Caller caller, JsonNode one) {
        return caller.run(
                        "firm/AchievementPage",
                        Map.of("achievement", one.path("id").asString()))
                .at("/node");
    }

    private static List<String> codes(JsonNode one) {
        return one.path("findings")
                .valueStream()
                .map(found -> found.path("code").asString())
                .toList();
    }

    /** D20, D24: whoever came first is told as well, and may go on from what was read before. */
    @Test
    void areToldOfWhatComesLater() {
        JsonNode first = register(bureau, REGION, "滩涂贝类苗种自动撒播装置", SUMMARY);
        JsonNode converted = send(bureau, "firm/RecordConversion", first, deal("滩涂试验渔业有限公司"));
        JsonNode second = register(theirs, THEIRS, "滩涂贝类苗种自动撒播装置与方法", SUMMARY);
        send(theirs, "firm/RecordConversion", second, deal("滩涂试验渔业有限公司"));
        assertThat(codes(seen(bureau, first))).doesNotContain("ACHIEVEMENT_TWICE", "CONVERSION_TWICE");
        totals.catchUp();

        assertThat(codes(seen(bureau, first))).contains("ACHIEVEMENT_TWICE", "CONVERSION_TWICE");
        assertThat(seen(bureau, first).path("version")).isEqualTo(converted.path("version"));
    }

    /** What was registered before anything was looked at is looked at by the migration, however often it is begun again. */
    @Test
    void areLookedAtOnceThereIsACheck() {
        JsonNode first = register(bureau, REGION, "牡蛎壳基土壤调理剂连续制备工艺", "以牡蛎壳为原料低温煅烧制得的土壤调理剂，含中试生产线一条。");
        JsonNode second = register(bureau, REGION, "牡蛎壳土壤调理剂连续制备工艺", "以牡蛎壳为原料低温煅烧制得的土壤调理剂，含中试生产线一条。");
        totals.catchUp();
        List<JsonNode> both = List.of(first, second);
        both.forEach(one -> mongo.updateFirst(byId(one), new Update().unset("findings"), "achievements"));
        assertThat(both).allSatisfy(one -> assertThat(codes(seen(bureau, one))).isEmpty());
        IntStream.range(0, 2)
                .forEach(time -> migrations.stream()
                        .filter(migration -> migration.id().startsWith("transfer/026-"))
                        .forEach(migration -> migration.step().accept(mongo)));
        totals.catchUp();

        assertThat(both).allSatisfy(one -> assertThat(codes(seen(bureau, one))).containsExactly("ACHIEVEMENT_TWICE"));
    }

    /** However many forms are alike in part, the one that is alike in all is found. */
    @Test
    void areFoundAmongManyOfTheSameForm() {
        String form = "本成果由试验研究院组织实施，经专家评审验收合格，达到合同规定的全部指标，具有良好的经济效益和社会效益，推广前景广阔，编号";
        IntStream.range(0, 60)
                .forEach(number -> register(bureau, REGION, "表单成果" + unlike(number), form + unlike(number + 500)));
        JsonNode like = register(bureau, REGION, "高寒草甸鼠荒地植被快速恢复", form + "高寒草甸鼠荒地植被快速恢复配套");
        JsonNode same = register(theirs, THEIRS, "高寒草甸鼠荒地植被快速恢复", form + "高寒草甸鼠荒地植被快速恢复配套");
        send(bureau, "firm/FileAchievement", like, Map.of());

        assertThat(same.path("findings")
                        .valueStream()
                        .filter(found -> found.path("code").asString().equals("ACHIEVEMENT_TWICE"))
                        .map(found -> found.at("/evidence/0").asString()))
                .containsExactly("100% · " + REGION);
    }

    /** Other characters for each number, so that only the form is the same. */
    private static String unlike(int number) {
        return IntStream.range(0, 60)
                .mapToObj(place -> Character.toString(0x4e00 + (number * 61 + place * 7) % 20_000))
                .reduce("", String::concat);
    }

    /** SY-18: what was named is kept, and counts as long as the register of contracts knows it as recognised. */
    @Test
    void oweAContractUntilTheirOwnIsRecognisedAndOnceItIsStruckOff() {
        JsonNode bare = register(bureau, REGION, "冷泉区原位拉曼探测" + UUID.randomUUID(), "冷泉区原位探测系统");
        Map<String, Object> deal = deal("冷泉试验科技有限公司");
        deal.put("contract", "99992101000001");
        JsonNode converted = send(bureau, "firm/RecordConversion", bare, deal);
        assertThat(converted.at("/conversions/0/contract").asString()).isEqualTo("99992101000001");
        assertThat(converted.at("/conversions/0/contractConfirmed").asBoolean()).isFalse();
        assertThat(owed()).contains(id(bare));

        JsonNode contract = trade.recognised(REGION, REGION, "100000.00");
        JsonNode named = send(
                bureau,
                "firm/NameConversionContract",
                converted,
                Map.of("conversion", 1, "contract", contract.path("certificate").asString()));
        assertThat(named.at("/conversions/0/contractConfirmed").asBoolean()).isTrue();
        assertThat(codes(named)).doesNotContain("CONVERSION_UNREGISTERED");
        assertThat(owed()).doesNotContain(id(bare));

        Trade.done(trade.send(
                trade.bureau(REGION),
                "bureau/RevokeContract",
                contract,
                Map.of("ground", "FALSE_OR_FRAUD", "reason", "虚假合同")));
        totals.catchUp();
        JsonNode after = seen(bureau, bare);
        assertThat(after.at("/conversions/0/contract")).isEqualTo(contract.path("certificate"));
        assertThat(after.at("/conversions/0/contractConfirmed").asBoolean()).isFalse();
        assertThat(codes(after)).contains("CONVERSION_UNREGISTERED");
        assertThat(owed()).contains(id(bare));
    }

    private List<String> owed() {
        return bureau.ask("{ achievements(first: 100, filter: {region: \"" + REGION
                        + "\", contractMissing: true}) { nodes { id } } }")
                .at("/achievements/nodes")
                .findValuesAsString("id");
    }

    private static String id(JsonNode one) {
        return one.path("id").asString();
    }

    private static Query byId(JsonNode one) {
        return new Query(Criteria.where("_id").is(GlobalId.parse(id(one)).key()));
    }
}
