package org.hatchery.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.identity.Role.INSTITUTION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a party may claim … */
@IntegrationTest
class EntitlementApiTests {
    private static final String SHANDAN = "620725";
    private static final String HNTE = "SD-hnte-recognition-award";
    private static final String NEW_FIRM = "SD-new-tech-firm-subsidy";
    private static final AtomicInteger NUMBERS = new AtomicInteger(4_000);

    private final Api api;
    private final Caller county;
    private final Caller province;
    private final DatabaseCommands commands;
    private final KeepTotals totals;

    EntitlementApiTests(Api api, DatabaseCommands commands, KeepTotals totals) {
        this.api = api;
        this.county = api.as(BUREAU, SHANDAN);
        this.province = api.as(BUREAU, "620000");
        this.commands = commands;
        this.totals = totals;
    }

    @Test
    void isToldByItsClauseAndTheFactThatCanBeOpened() {
        String laboratory = institution("KEY_LABORATORY");
        JsonNode before = answer(ask(county, laboratory, null), "SD-key-laboratory-recognition-award");
        assertThat(before.path("state").asString()).isEqualTo("MISSED");
        assertThat(before.path("conditions")
                        .valueStream()
                        .map(one -> one.path("verdict").asString()))
                .containsExactly("MET", "MISSED");

        String title = grant(laboratory, "INNOVATION_PLATFORM");
        JsonNode now = answer(ask(county, laboratory, null), "SD-key-laboratory-recognition-award");
        assertThat(now.path("state").asString()).isEqualTo("MET");
        assertThat(now.path("amount").asString()).isEqualTo("200000.00");
        assertThat(now.path("since").asString()).isEqualTo("2024-01-01");
        assertThat(now.at("/rule/clauseNumber").asString()).isEqualTo("四(四)13");
        assertThat(GlobalId.key("Clause", now.at("/rule/clause").asString())).isEqualTo("SD-65");
        assertThat(now.at("/conditions/1/facts/0/source").asString()).isEqualTo(title);
        assertThat(now.path("caveats").valueStream().map(JsonNode::asString))
                .anyMatch(caveat -> caveat.contains("目标年度已过"));
    }

    @Test
    void endedForPatentsByTheNationalRuleThatIsCited() {
        JsonNode all = ask(county, institution("UNIVERSITY"), null);
        JsonNode ended = answer(all, "SD-patent-accepted-grant-invention");
        assertThat(ended.path("state").asString()).isEqualTo("ENDED");
        assertThat(ended.path("ended").asString()).contains("2021-07-01", "国家知识产权局");
        assertThat(ended.path("amount").isNull()).isTrue();
        assertThat(ended.at("/rule/amount").asString()).isEqualTo("2000.00");
        JsonNode then =
                answer(ask(county, institution("UNIVERSITY"), "2021-06-30"), "SD-patent-accepted-grant-invention");
        assertThat(then.path("state").asString()).isEqualTo("UNKNOWN");
        assertThat(then.at("/conditions/0/supplier").asString()).contains("专利受理通知书");
    }

    @Test
    void isNotGrantedWhileItsAmountIsDamaged() {
        Caller bureau = api.as(BUREAU, "620702");
        String branch = institution(bureau, "620702", "OUTSIDE_BRANCH");
        JsonNode damaged = answer(ask(bureau, branch, null), "GZ-branch-institution-subsidy");
        assertThat(damaged.path("state").asString()).isEqualTo("INCOMPLETE");
        assertThat(damaged.path("amount").isNull()).isTrue();
        assertThat(damaged.at("/rule/flaw/kind").asString()).isEqualTo("CORRUPT");
        assertThat(damaged.path("caveats").toString()).contains("补全前不得兑现");
    }

    @Test
    void isToldToItselfAndItsBureausAlone() {
        String one = institution("KEY_LABORATORY");
        String key = GlobalId.key("Institution", one);
        assertThat(ask(api.as(INSTITUTION, key), one, null).path("answers")).isNotEmpty();
        assertThat(ask(province, one, null).path("answers")).isNotEmpty();
        assertThat(ask(api.as(INSTITUTION, key + "x"), one, null).isNull()).isTrue();
        assertThat(ask(api.as(BUREAU, "630000"), one, null).isNull()).isTrue();
        assertThat(ask(county, GlobalId.of("RegisteredFirm", "made-up"), null).isNull())
                .isTrue();
    }

    @Test
    void takesOneBatchOfReadsHoweverManyRulesThereAre() {
        String one = institution("KEY_LABORATORY", "TRANSFER_INSTITUTION");
        ask(county, one, null);
        List<String> asked = commands.during(() -> ask(county, one, null));
        assertThat(asked).as(asked.toString()).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
    }

    @Test
    void followsALabelOfAFirmAndHidesFromItsCarrierWhatOnlyItMayKnow() {
        Incubator home = Incubator.open(api, SHANDAN, "INCUBATOR");
        Admitted stay = home.entry().on(home.today().minusDays(10)).admitted();
        String firm = stay.incubatee();
        Caller itself = api.as(FIRM, GlobalId.key("Incubatee", firm));
        assertThat(answer(ask(itself, firm, null), HNTE).path("state").asString())
                .isEqualTo("MISSED");

        Map<String, Object> label = Map.of(
                "firm",
                firm,
                "expectedVersion",
                home.manager()
                        .ask("query($id: ID!) { incubatee(id: $id) { version } }", Map.of("id", firm))
                        .at("/incubatee/version")
                        .asInt(),
                "kind",
                "HNTE",
                "certificateNumber",
                "GR2026620" + NUMBERS.getAndIncrement(),
                "from",
                home.today().minusDays(1).toString());
        assertThat(home.manager()
                        .run("manager/RecordGrowthLabel", Map.of("input", label))
                        .refusals())
                .isEmpty();

        JsonNode met = answer(ask(itself, firm, null), HNTE);
        assertThat(met.path("state").asString()).isEqualTo("MET");
        assertThat(met.path("amount").asString()).isEqualTo("100000.00");
        assertThat(met.path("since").asString())
                .isEqualTo(home.today().minusDays(1).toString());
        assertThat(met.at("/conditions/0/facts/0/source").asString()).isEqualTo(firm);
        assertThat(answer(ask(itself, firm, home.today().minusDays(2).toString()), HNTE)
                        .path("state")
                        .asString())
                .isEqualTo("MISSED");

        assertThat(answer(ask(itself, firm, null), NEW_FIRM)
                        .at("/conditions/1/verdict")
                        .asString())
                .isEqualTo("MISSED");
        assertThat(answer(ask(home.manager(), firm, null), NEW_FIRM)
                        .at("/conditions/1/verdict")
                        .asString())
                .isEqualTo("UNKNOWN");
        measure(itself, firm);
    }

    /** Says what one answer over all rules takes. */
    private void measure(Caller caller, String firm) {
        List<String> asked = commands.during(() -> ask(caller, firm, null));
        assertThat(asked).as(asked.toString()).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
        int times = 50;
        long began = System.nanoTime();
        for (int time = 0; time < times; time++) {
            ask(caller, firm, null);
        }
        double millis = (System.nanoTime() - began) / 1e6 / times;
        System.out.printf("| Entitlements of one firm | %.1f ms | %s |%n", millis, asked);
    }

    @Test
    void isFoundBesideTheClausesOfItsRegion() {
        JsonNode rules = Reply.plain(county.run(
                        "bureau/AwardRules",
                        Map.of("filter", Map.of("region", SHANDAN, "instruments", List.of("FIXED"))))
                .at("/awardRules"));
        assertThat(rules.valueStream().map(rule -> rule.path("key").asString()))
                .contains("SD-hnte-recognition-award", "SD-maker-space-recognition-award")
                .allMatch(key -> key.startsWith("SD-"));
        JsonNode damaged = api.as(BUREAU, "620702")
                .run("bureau/AwardRules", Map.of("filter", Map.of("region", "620702")))
                .at("/awardRules");
        assertThat(damaged.valueStream()
                        .filter(rule -> rule.at("/flaw/kind").asString("").equals("CORRUPT")))
                .hasSize(7)
                .allSatisfy(rule -> assertThat(rule.path("amount").isNull()).isTrue());
    }

    @Test
    void showsACarrierWhichConditionsOfATitleItMeetsAndMisses() {
        Incubator home = Incubator.open(api, "440106", "INCUBATOR");
        totals.catchUp();
        JsonNode check = home.manager()
                .run("manager/SelfCheck", Map.of("carrier", home.id()))
                .at("/selfCheck");
        JsonNode rule = check.path("rules")
                .valueStream()
                .filter(one -> one.at("/rule/key").asString().equals("CN-2018-300-GENERAL"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.path("verdict").asString()).isEqualTo("MISSED");
        JsonNode area = condition(rule, "areaTotal");
        assertThat(area.path("verdict").asString()).isEqualTo("MISSED");
        assertThat(area.path("has").asDouble() + area.path("missing").asDouble())
                .isEqualTo(10_000.0);
        JsonNode time = condition(rule, "operatingTime");
        assertThat(time.path("verdict").asString()).isEqualTo("MET");
        assertThat(time.path("since").asString()).isEqualTo("2023-01-01");
        assertThat(condition(rule, "mentorsPerTenIncubatees").path("verdict").asString())
                .isEqualTo("UNKNOWN");
        assertThat(rule.path("met").asInt()
                        + rule.path("missed").asInt()
                        + rule.path("unknown").asInt())
                .isEqualTo(14);
        assertThat(check.path("rules")
                        .valueStream()
                        .map(one -> one.at("/rule/key").asString()))
                .contains("GD-2025-131-STANDARD")
                .doesNotContain("BJ-2025-INCUBATOR", "CN-MAKER-SPACE-FILING");
    }

    private static JsonNode condition(JsonNode rule, String indicator) {
        return rule.path("conditions")
                .valueStream()
                .filter(one -> one.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode ask(Caller caller, String subject, String on) {
        Map<String, Object> asked = new HashMap<>(Map.of("subject", subject));
        if (on != null) {
            asked.put("on", on);
        }
        Reply reply = caller.run("firm/Entitlements", asked);
        assertThat(reply.codes()).as(reply.body()).isEmpty();
        return reply.at("/entitlements");
    }

    private static JsonNode answer(JsonNode all, String rule) {
        return all.path("answers")
                .valueStream()
                .filter(one -> one.at("/rule/key").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private String institution(String... kinds) {
        return institution(county, SHANDAN, kinds);
    }

    private static String institution(Caller bureau, String region, String... kinds) {
        int number = NUMBERS.getAndIncrement();
        Map<String, Object> input = Map.of(
                "name",
                "奖补测试机构" + number + "号",
                "creditCode",
                CreditCodes.of(region, number).value(),
                "kinds",
                List.of(kinds),
                "foundedOn",
                "2018-01-01",
                "region",
                region);
        Reply reply = bureau.run("bureau/RegisterInstitution", Map.of("input", input));
        String id = reply.at("/registerInstitution/institution/id").asString();
        assertThat(id).as(reply.body()).isNotBlank();
        return id;
    }

    private String grant(String holder, String kind) {
        Reply reply = province.run(
                "bureau/GrantTitle",
                Map.of(
                        "input",
                        Map.of(
                                "holder",
                                holder,
                                "kind",
                                kind,
                                "level",
                                "PROVINCIAL",
                                "grantedBy",
                                "甘肃省科学技术厅",
                                "documentNumber",
                                "甘科发〔2024〕" + NUMBERS.getAndIncrement() + "号",
                                "from",
                                "2024-01-01")));
        String id = reply.at("/grantTitle/title/id").asString();
        assertThat(id).as(reply.body()).isNotBlank();
        return id;
    }
}
