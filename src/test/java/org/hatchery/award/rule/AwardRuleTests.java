package org.hatchery.award.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An award of {@code awards.csv} … */
class AwardRuleTests {
    private static final AwardRuleDirectory RULES = new AwardRuleDirectory();
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final LocalDate BEFORE = LocalDate.of(2019, 3, 4);

    static Stream<PrintedAward> printed() {
        return PrintedAward.all().stream();
    }

    static List<AwardRule> rules() {
        return RULES.all();
    }

    @Test
    void isTheOnlyRuleOfItsNameAndNoneIsLeftOut() {
        assertThat(RULES.all().stream().map(rule -> rule.id().value().replaceFirst("^[A-Z]+-", "")))
                .containsExactlyInAnyOrderElementsOf(
                        printed().map(PrintedAward::id).toList());
    }

    @ParameterizedTest
    @MethodSource("printed")
    void keepsItsAmountCapRateClauseAndWords(PrintedAward printed) {
        AwardRule rule = printed.rule(RULES);
        assertThat(rule.original()).isEqualTo(printed.original());
        assertThat(rule.number()).isEqualTo(printed.clause());
        assertThat(rule.region().value()).isEqualTo(printed.region());
        assertThat(rule.sum().amount()).isEqualTo(yuan(printed.amount()));
        assertThat(rule.sum().cap()).isEqualTo(yuan(printed.cap()));
        assertThat(rule.sum().rate())
                .isEqualTo(
                        printed.rate().isEmpty()
                                ? null
                                : (int) Math.round(Double.parseDouble(printed.rate()) * 10_000));
        assertThat(rule.isIncomplete()).isEqualTo(printed.note().startsWith("CORRUPT"));
    }

    private static @Nullable Yuan yuan(String printed) {
        return printed.isEmpty() ? null : Yuan.of(printed);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isMetOnceEveryFactIsThere(AwardRule rule) {
        var known = new AwardFacts(enough(rule, null), Set.of());
        List<ConditionAnswer> answers = rule.judge(known, DAY);
        assertThat(answers).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.MET);
            assertThat(answer.facts()).isNotEmpty();
            assertThat(answer.since()).isEqualTo(BEFORE);
            assertThat(answer.supplier()).isNull();
        });
        AwardAmount amount = rule.amount(known, DAY);
        if (rule.isIncomplete() || rule.instrument() == AwardInstrument.DISTRIBUTION) {
            assertThat(amount).isEqualTo(AwardAmount.UNSTATED);
        } else if (rule.sum().amount() != null) {
            assertThat(amount.exact()).isEqualTo(rule.sum().amount());
        } else {
            assertThat(amount.exact() != null).isEqualTo(rule.sum().rate() != null);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isDeclinedWithTheOneFactThatIsMissing(AwardRule rule) {
        for (AwardCondition missing : rule.conditions()) {
            List<ConditionAnswer> answers = rule.judge(new AwardFacts(enough(rule, missing), Set.of()), DAY);
            assertThat(answers.stream().filter(answer -> answer.verdict() != Verdict.MET))
                    .singleElement()
                    .satisfies(answer -> {
                        assertThat(answer.condition()).isSameAs(missing);
                        assertThat(answer.since()).isNull();
                        assertThat(answer.verdict() == Verdict.UNKNOWN).isEqualTo(answer.supplier() != null);
                        assertThat(answer.says().chinese()).isNotBlank();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isNotMetByWhatBeganLaterOrIsOver(AwardRule rule) {
        List<AwardFact> later = enough(rule, null).stream()
                .map(fact -> during(fact, DAY.plusDays(1), null))
                .toList();
        List<AwardFact> over = enough(rule, null).stream()
                .map(fact -> during(fact, BEFORE, DAY))
                .toList();
        assertThat(rule.judge(new AwardFacts(later, Set.of()), DAY))
                .noneMatch(answer -> answer.verdict() == Verdict.MET);
        assertThat(rule.judge(new AwardFacts(over, Set.of()), DAY))
                .noneMatch(answer -> answer.verdict() == Verdict.MET);
        assertThat(rule.judge(new AwardFacts(over, Set.of()), DAY.minusDays(1)))
                .allMatch(answer -> answer.verdict() == Verdict.MET);
    }

    @Test
    void saysByHowMuchABoundIsMissed() {
        AwardRule rule = RULES.get(new AwardRuleId("SD-conversion-base-subsidy"), "rule");
        List<AwardFact> facts = new ArrayList<>(IntStream.range(0, 7)
                .mapToObj(each -> fact(new FactPattern(AwardFactKind.CONVERSION, Set.of(), Set.of()), 0L, 0L))
                .toList());
        facts.add(fact(new FactPattern(AwardFactKind.NEW_OUTPUT, Set.of(), Set.of()), 8_800_000_000L, 0L));
        List<Gap> gaps = rule.judge(new AwardFacts(facts, Set.of()), DAY).stream()
                .map(ConditionAnswer::gap)
                .filter(java.util.Objects::nonNull)
                .toList();
        assertThat(gaps)
                .containsExactly(
                        new Gap(GapMeasure.COUNT, 7, 10), new Gap(GapMeasure.AMOUNT, 8_800_000_000L, 10_000_000_000L));
        assertThat(gaps.get(1).missing()).isEqualTo(1_200_000_000L);
    }

    @Test
    void isUnknownRatherThanMissedForWhoeverMayNotReadItsFacts() {
        AwardRule rule = RULES.get(new AwardRuleId("SD-conversion-support-guarantee"), "rule");
        var shown = new AwardFacts(List.of(), Set.of());
        var hidden = new AwardFacts(List.of(), Set.of(AwardFactKind.ACHIEVEMENT));
        assertThat(rule.judge(shown, DAY).get(0).verdict()).isEqualTo(Verdict.MISSED);
        ConditionAnswer answer = rule.judge(hidden, DAY).get(0);
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.says().chinese()).isEqualTo("该信息保密，请由企业（单位）本人或其主管部门查询。");
    }

    @Test
    void endsWhereNineOfThemCollideWithLaterLaw() {
        List<AwardRule> ended =
                RULES.all().stream().filter(rule -> rule.to() != null).toList();
        assertThat(ended).hasSize(9).allSatisfy(rule -> {
            assertThat(rule.id().value()).contains("patent");
            assertThat(rule.overrides())
                    .anySatisfy(later -> assertThat(later.effect() == OverrideEffect.ENDS
                                    && later.from().equals(rule.to()))
                            .isTrue());
            assertThat(rule.isInForce(rule.to().minusDays(1))).isTrue();
            assertThat(rule.isInForce(rule.to())).isFalse();
        });
    }

    @Test
    void paysAShareOfItsBasisUpToItsCap() {
        AwardRule rule = RULES.get(new AwardRuleId("SY-open-bid-demand-prefunding"), "rule");
        FactPattern contract = rule.sum().basis().facts().get(0);
        assertThat(amount(rule, fact(contract, 400_000_001L, 0L))).isEqualTo(Yuan.of("2000000.00"));
        assertThat(amount(rule, fact(contract, 900_000_000L, 0L))).isEqualTo(Yuan.of("3000000.00"));
        assertThat(rule.amount(new AwardFacts(List.of(), Set.of()), DAY).upTo()).isEqualTo(Yuan.of("3000000.00"));
    }

    @Test
    void takesAShareOfOneDealOnlyWhereItIsTheOnlyOne() {
        AwardRule rule = RULES.get(new AwardRuleId("SY-open-bid-demand-prefunding"), "rule");
        AwardFact contract = fact(rule.sum().basis().facts().get(0), 100_000_000L, 0L);
        AwardAmount ofTwo = rule.amount(new AwardFacts(List.of(contract, contract), Set.of()), DAY);
        assertThat(ofTwo).isEqualTo(new AwardAmount(null, Yuan.of("3000000.00")));
        assertThat(amount(rule, contract)).isEqualTo(Yuan.of("500000.00"));
    }

    @Test
    void neverShowsTheIncomeOfAUnitAsTheAmountOfOnePerson() {
        AwardRule rule = RULES.get(new AwardRuleId("BJ-researcher-income-share"), "rule");
        AwardFact conversion = fact(rule.sum().basis().facts().get(0), 100_000_000L, 0L);
        assertThat(rule.amount(new AwardFacts(List.of(conversion), Set.of()), DAY))
                .isEqualTo(AwardAmount.UNSTATED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void beginsOnTheDayOnWhichItsDocumentDoes(AwardRule rule) {
        assertThat(rule.from())
                .isEqualTo(PrintedAward.firstDays().get(rule.document().value()));
    }

    @Test
    void countsAsNewOnlyWhatIsNotFromBeforeTheRule() {
        AwardRule rule = RULES.get(new AwardRuleId("GZ-innovative-firm-recognition-subsidy"), "rule");
        LocalDate first = LocalDate.of(2017, 9, 28);
        AwardFact title = fact(rule.conditions().get(0).facts().get(0), 0, 0);
        AwardFact old = during(title, first.minusDays(1), null);
        ConditionAnswer answer =
                rule.judge(new AwardFacts(List.of(old), Set.of()), DAY).get(0);
        assertThat(answer.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(answer.says().chinese()).contains("2017-09-27", "2017-09-28");
        var both = new AwardFacts(List.of(old, during(title, first, null)), Set.of());
        assertThat(rule.judge(both, DAY).get(0).since()).isEqualTo(first);
    }

    @Test
    void isFoundByEachPartyThatItIsFor() {
        var firms = new AwardRuleFilter(null, Set.of(Beneficiary.FIRM), null, null);
        var carriers = new AwardRuleFilter(null, Set.of(Beneficiary.CARRIER), null, null);
        var patent = new AwardRuleId("SD-first-invention-patent-award");
        assertThat(RULES.search(firms).stream().map(AwardRule::id)).contains(patent);
        assertThat(RULES.search(carriers).stream().map(AwardRule::id)).doesNotContain(patent);
    }

    @Test
    void isForThoseWhoCanMeetIt() {
        AwardRule base = RULES.get(new AwardRuleId("SD-conversion-base-subsidy"), "rule");
        assertThat(base.beneficiaries()).containsExactlyInAnyOrder(Beneficiary.CARRIER, Beneficiary.INSTITUTION);
        AwardRule filing = RULES.get(new AwardRuleId("SY-achievement-filing-award"), "rule");
        assertThat(filing.mode()).isEqualTo(AwardMode.EXEMPT);
        AwardRule firm = RULES.get(new AwardRuleId("SD-new-tech-firm-subsidy"), "rule");
        assertThat(((HasFact) firm.conditions().get(0)).newly()).isTrue();
        AwardRule crowds = RULES.get(new AwardRuleId("GZ-four-crowds-alliance-subsidy"), "rule");
        AwardFact alliance = fact(crowds.conditions().get(0).facts().get(0), 0, 0);
        assertThat(crowds.judge(new AwardFacts(List.of(alliance), Set.of()), DAY).stream()
                        .map(ConditionAnswer::verdict))
                .containsExactly(Verdict.MET, Verdict.UNKNOWN, Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isWrittenCleanly(AwardRule rule) {
        Stream<String> said = Stream.concat(
                Stream.of(rule.name().english()),
                rule.conditions().stream().map(one -> one.words().english()));
        assertThat(said).noneMatch(words -> words.matches("(?i).*\\ba [aeio].*"));
        assertThat(rule.overrides())
                .allSatisfy(later -> assertThat(
                                later.citation().note() == null
                                        ? ""
                                        : later.citation().note().english())
                        .doesNotEndWith(" "));
    }

    private static @Nullable Yuan amount(AwardRule rule, AwardFact fact) {
        return rule.amount(new AwardFacts(List.of(fact), Set.of()), DAY).exact();
    }

    /** Facts by which all conditions but one are met, each by no more than it asks and by none that meets another. */
    private static List<AwardFact> enough(AwardRule rule, @Nullable AwardCondition without) {
        return rule.conditions().stream()
                .filter(condition -> condition != without)
                .flatMap(condition -> meeting(rule, condition))
                .toList();
    }

    private static Stream<AwardFact> meeting(AwardRule rule, AwardCondition condition) {
        FactPattern pattern = condition.facts().stream()
                .flatMap(AwardRuleTests::each)
                .filter(one -> rule.conditions().stream()
                        .filter(other -> other != condition)
                        .flatMap(other -> other.facts().stream())
                        .noneMatch(other -> other.fits(fact(one, 0, 0))))
                .findFirst()
                .orElseThrow();
        long money = 1_000_000;
        if (condition instanceof ReachesBound bound) {
            boolean amount = bound.measure() == GapMeasure.AMOUNT;
            return Stream.of(fact(pattern, amount ? bound.atLeast() : money, amount ? 0 : bound.atLeast()));
        }
        int times = condition instanceof CountsFacts counts ? counts.atLeast() : 1;
        return IntStream.range(0, times).mapToObj(each -> fact(pattern, money, 0));
    }

    /** The same pattern for each single thing it allows. */
    private static Stream<FactPattern> each(FactPattern pattern) {
        return pattern.of().isEmpty()
                ? Stream.of(pattern)
                : pattern.of().stream()
                        .sorted()
                        .map(of -> new FactPattern(pattern.kind(), Set.of(of), pattern.levels()));
    }

    private static AwardFact fact(FactPattern pattern, long fen, long number) {
        String of = pattern.of().stream().findFirst().orElse("");
        RecognitionLevel level = pattern.levels().stream().sorted().findFirst().orElse(null);
        return new AwardFact(
                pattern.kind(), of, level, BEFORE, null, new Yuan(fen), number, null, new Sentence("事实", "Fact"));
    }

    private static AwardFact during(AwardFact fact, LocalDate from, @Nullable LocalDate to) {
        return new AwardFact(
                fact.kind(), fact.of(), fact.level(), from, to, fact.amount(), fact.number(), null, fact.says());
    }
}
