package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Refusal.message;

import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What rests on a number that nobody has read in a source says so where it is used. */
@IntegrationTest
class UnverifiedRuleTests {
    private static final String PLACED =
            "query P($id: ID!) { incubatee(id: $id) { placement { limitOn limitSource { verified note } } } }";

    private final Api api;
    private final Incubator incubator;

    UnverifiedRuleTests(Api api) {
        this.api = api;
        this.incubator = Incubator.open(api);
    }

    @Test
    void isMarkedOnTheLimitOfSixtyMonths() {
        Admitted stay =
                incubator.entry().withFirm("longCycleField", "BIOMEDICINE").admitted();
        JsonNode source = stay.page().at("/limitSource");

        assertThat(stay.page().at("/limitOn").asString())
                .isEqualTo(incubator.today().plusMonths(60).toString());
        assertThat(source.at("/verified").asBoolean(true)).isFalse();
        assertThat(source.at("/number").asString()).isEqualTo("国科发区〔2018〕300号");
        assertThat(source.at("/note").asString()).contains("“不超过60个月”凭记忆、未核实");
    }

    @Test
    void isMarkedInTheLanguageAskedFor() {
        Admitted stay =
                incubator.entry().withFirm("longCycleField", "IC_DESIGN").admitted();
        Caller english = incubator.manager().inEnglish();

        assertThat(english.run("manager/StayPage", Map.of("stay", stay.id()))
                        .at("/node/limitSource/note")
                        .asString())
                .contains("at most 60 months is from memory and was not verified")
                .matches(note -> note.codePoints().noneMatch(Character::isIdeographic));
    }

    @Test
    void isMarkedWhereAFirmIsShownWithTheDayItHasToLeave() {
        Admitted longer =
                incubator.entry().withFirm("longCycleField", "BIOMEDICINE").admitted();
        Admitted usual = incubator.entry().takingRoom("102").admitted();

        assertThat(placed(longer).at("/verified").asBoolean(true)).isFalse();
        assertThat(placed(usual).at("/verified").asBoolean(false)).isTrue();
    }

    @Test
    void isMarkedInTheListOfStaysAndInTheRulesAsClientsAskForThem() {
        Admitted longer =
                incubator.entry().withFirm("longCycleField", "BIOMEDICINE").admitted();
        JsonNode listed = incubator
                .manager()
                .run("manager/StayList", Map.of("filter", Map.of("carrier", incubator.id())))
                .at("/stays/nodes/0");
        JsonNode rules =
                incubator.manager().run("manager/IncubationRules", Map.of()).at("/incubationRules");

        assertThat(listed.at("/id").asString()).isEqualTo(longer.id());
        assertThat(listed.at("/limitSource/verified").asBoolean(true)).isFalse();
        assertThat(verified(rules, "SHENZHEN-2020-MAKER-SPACE")).containsExactly("false", "true");
        assertThat(rules.findValues("longCycleCitation").stream()
                        .filter(source -> !source.isNull())
                        .map(source -> source.path("verified").asBoolean(true)))
                .containsOnly(false);
    }

    @Test
    void isNotMarkedOnTheLimitThatWasRead() {
        JsonNode source = incubator.entry().admitted().page().at("/limitSource");

        assertThat(source.at("/verified").asBoolean()).isTrue();
        assertThat(source.at("/title").asString()).isEqualTo("科技企业孵化器管理办法");
    }

    @Test
    void isSaidWithARefusalInBothLanguages() {
        Incubator space = Incubator.open(api, "210112", "MAKER_SPACE");
        Admitted stay = space.entry().on(space.today().minusDays(10)).admitted();
        Map<String, Object> asked = stay.graduation(
                space.today().toString(), "FINANCING", Map.of("documentNumber", "合同1", "financing", "1.00"));

        assertThat(message(stay.send("GraduateIncubatee", asked)))
                .isEqualTo("证明材料不满足毕业条件：累计获得天使投资或风险投资超过500万元。" + "（依据：《科技企业孵化器管理办法》国科发区〔2018〕300号，原文尚未核实，请向主管部门确认）");
        Reply english = space.manager().inEnglish().run("manager/GraduateIncubatee", Map.of("input", asked));
        assertThat(message(english))
                .isEqualTo(
                        "The evidence does not meet this ground of graduation: financing of more than 5000000.00 yuan"
                                + " in all. (Source, in Chinese: 《科技企业孵化器管理办法》国科发区〔2018〕300号;"
                                + " not verified, please confirm it with the authority)");
    }

    @Test
    void isCalledSoByTheRulesThemselves() {
        JsonNode rules = api.as(org.hatchery.identity.Role.ADMIN)
                .ask("{ incubationRules { key groundsCitation { verified } citation { verified } } }")
                .at("/incubationRules");

        assertThat(verified(rules, "CN-2018-300-INCUBATOR")).containsExactly("-", "true");
        assertThat(verified(rules, "CN-OTHER-KINDS")).containsExactly("-", "false");
        assertThat(verified(rules, "SHENZHEN-2020-MAKER-SPACE")).containsExactly("false", "true");
    }

    private static List<String> verified(JsonNode rules, String key) {
        JsonNode rule = rules.valueStream()
                .filter(one -> one.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
        return List.of(
                rule.at("/groundsCitation/verified").asString("-"),
                rule.at("/citation/verified").asString("-"));
    }

    private JsonNode placed(Admitted stay) {
        return incubator.manager().ask(PLACED, Map.of("id", stay.incubatee())).at("/incubatee/placement/limitSource");
    }
}
