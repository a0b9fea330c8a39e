package org.hatchery.carrier.recognition;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hatchery.RepositoryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conditions of every rule of recognition that is shipped … */
class RuleConditionTests {
    private static final Pattern ONE_IS_ENOUGH = Pattern.compile("居其一|之一|任一|任意一|其中一|满足其一|择一|either");
    private static final Pattern NO_CONDITION = Pattern.compile("^鼓励|可降低|可放宽|可适当|优先");

    static Stream<JsonNode> rules() {
        return JsonMapper.shared()
                .readTree(RepositoryFile.text("src/main/resources/rules/recognition.json"))
                .valueStream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areRequiredOrInAGroupOfAtLeastTwo(JsonNode rule) {
        Map<String, Long> groups = conditions(rule)
                .filter(one -> one.has("anyOf"))
                .collect(groupingBy(one -> one.path("anyOf").asString(), counting()));

        assertThat(groups.values()).allMatch(members -> members >= 2);
        assertThat(groups.keySet()).allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areInAGroupWhereTheirWordsSaySoAndNowhereElse(JsonNode rule) {
        conditions(rule)
                .forEach(one -> assertThat(one.has("anyOf"))
                        .as(rule.path("_id").asString() + ": "
                                + one.path("words").asString())
                        .isEqualTo(ONE_IS_ENOUGH
                                .matcher(one.path("words").asString())
                                .find()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void decideNothingWhereTheSourceOnlyEncouragesOrRelaxes(JsonNode rule) {
        conditions(rule).forEach(one -> {
            String words = one.path("words").asString();
            assertThat(one.has("force"))
                    .as(words)
                    .isEqualTo(NO_CONDITION.matcher(words).find());
            assertThat(one.path("force").asString("")).isIn("", "ENCOURAGED", "RELAXATION");
            assertThat(one.has("force") && one.has("anyOf")).isFalse();
        });
    }

    @Test
    void areAlternativesInFiveRules() {
        assertThat(rules().filter(rule -> conditions(rule).anyMatch(one -> one.has("anyOf"))))
                .extracting(rule -> rule.path("_id").asString())
                .containsExactly(
                        "CN-2018-300-GENERAL",
                        "CN-2018-300-SPECIALISED",
                        "GD-2025-131-STANDARD",
                        "CN-MAKER-SPACE-FILING",
                        "JS-UNIVERSITY-SCIENCE-PARK");
    }

    @Test
    void areRequiredWhereTheRuleSaysNothing() {
        assertThat(condition(null, null).force()).isEqualTo(ConditionForce.REQUIRED);
        assertThat(condition("premises", null).force()).isEqualTo(ConditionForce.ONE_OF);
        assertThat(condition(null, ConditionForce.RELAXATION).force()).isEqualTo(ConditionForce.RELAXATION);
    }

    private static RuleCondition condition(String anyOf, ConditionForce force) {
        return new RuleCondition("areaTotal", "面积", anyOf, force, null, null, null, null);
    }

    private static Stream<JsonNode> conditions(JsonNode rule) {
        return rule.path("conditions").valueStream();
    }
}
