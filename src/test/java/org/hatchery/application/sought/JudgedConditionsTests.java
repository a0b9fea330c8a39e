package org.hatchery.application.sought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.award.rule.Verdict;
import org.hatchery.award.selfcheck.ConditionCheck;
import org.hatchery.award.selfcheck.RuleCheck;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.Comparator;
import org.hatchery.carrier.recognition.ConditionForce;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.RecognitionRule;
import org.hatchery.carrier.recognition.RuleCondition;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever applies by a rule of recognition … */
class JudgedConditionsTests {
    private static ConditionCheck check(
            String words, @Nullable String group, @Nullable ConditionForce force, Verdict verdict) {
        var condition = new RuleCondition(words, words, group, force, Comparator.AT_LEAST, 50.0, "家", null);
        return new ConditionCheck(
                condition, verdict, verdict == Verdict.UNKNOWN ? null : 12.5, null, null, new Sentence("按今日", "today"));
    }

    private static RuleCheck rule(ConditionCheck... checks) {
        List<ConditionCheck> all = Arrays.asList(checks);
        return new RuleCheck(
                new RecognitionRule(
                        "TEST",
                        Set.of(CarrierKind.INCUBATOR),
                        RecognitionLevel.COUNTY,
                        null,
                        new RegionCode("510000"),
                        LocalDate.of(2020, 1, 1),
                        null,
                        all.stream().map(ConditionCheck::condition).toList(),
                        new Citation("试验", null, null, null, true, null)),
                all);
    }

    @Test
    void isToldAllThatItMissesAtOnceWithWhatItHas() {
        RuleCheck judged = rule(
                check("面积", null, null, Verdict.MISSED),
                check("企业", null, null, Verdict.MISSED),
                check("人员", null, null, Verdict.MET),
                check("鼓励", null, ConditionForce.ENCOURAGED, Verdict.MISSED));

        assertThatThrownBy(() -> JudgedConditions.mustNotBeMissed(judged))
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.code()).isEqualTo(UserErrorCode.NOT_ELIGIBLE);
                    assertThat(refused.getMessage())
                            .contains("面积", "企业", "12.5家")
                            .doesNotContain("人员", "鼓励");
                });
    }

    @Test
    void needsOneOfAGroupOnly() {
        RuleCheck judged = rule(
                check("专利", "ip", null, Verdict.MISSED),
                check("知识产权", "ip", null, Verdict.MET),
                check("投资", "money", null, Verdict.MISSED),
                check("融资", "money", null, Verdict.UNKNOWN));

        assertThatCode(() -> JudgedConditions.mustNotBeMissed(judged)).doesNotThrowAnyException();
        assertThat(JudgedConditions.missing(judged))
                .extracting(MissingItem::item)
                .containsExactly("投资；融资");
        assertThat(JudgedConditions.facts(judged, "c"))
                .extracting(FactUsed::label)
                .extracting(Sentence::chinese)
                .containsExactly("专利", "知识产权", "投资");
    }

    @Test
    void provesInsteadWhatTheRuleItselfRelaxes() {
        RuleCheck judged = rule(
                check("面积", null, null, Verdict.MISSED),
                check("艰苦地区", null, ConditionForce.RELAXATION, Verdict.UNKNOWN));

        assertThatCode(() -> JudgedConditions.mustNotBeMissed(judged)).doesNotThrowAnyException();
        assertThat(JudgedConditions.missing(judged))
                .extracting(MissingItem::item)
                .containsExactly("面积");
    }
}
