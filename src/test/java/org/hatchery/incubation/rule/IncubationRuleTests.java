package org.hatchery.incubation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.firm.LongCycleField;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule of 国科发区〔2018〕300号 … */
class IncubationRuleTests {
    private static final LocalDate ENTERED = LocalDate.parse("2026-11-21");

    private static final Citation SOURCE = new Citation("科技企业孵化器管理办法", "国科发区〔2018〕300号", null, null, true, null);
    private static final Citation LONGER = new Citation("延长孵化通知", "试〔2020〕1号", null, null, true, null);
    private static final GraduationTest TEST = new GraduationTest(GraduationGround.MERGER_OR_LISTING, "被并购或上市", null);

    private final IncubationRule rule = rule(24, 48, 60, null);

    private static IncubationRule rule(
            @Nullable Integer age, @Nullable Integer limit, @Nullable Integer longer, @Nullable Citation ofLonger) {
        return new IncubationRule(
                "CN-2018-300-INCUBATOR",
                Set.of(CarrierKind.INCUBATOR),
                new RegionCode("100000"),
                LocalDate.parse("2018-12-14"),
                null,
                age,
                limit,
                longer,
                ofLonger,
                List.of(),
                null,
                SOURCE);
    }

    @Test
    void admitsAFirmOnTheLastDayOfItsFirst24Months() {
        assertThat(rule.admits(LocalDate.parse("2024-11-21"), ENTERED)).isTrue();
    }

    @Test
    void admitsNobodyTheDayAfter() {
        assertThat(rule.admits(LocalDate.parse("2024-11-20"), ENTERED)).isFalse();
    }

    @Test
    void countsALeapDayToTheEndOfFebruary() {
        assertThat(rule.admits(LocalDate.parse("2024-02-29"), LocalDate.parse("2026-02-28")))
                .isTrue();
        assertThat(rule.admits(LocalDate.parse("2024-02-29"), LocalDate.parse("2026-03-01")))
                .isFalse();
    }

    @Test
    void limitsAStayTo48Months() {
        assertThat(rule.limitOn(ENTERED, null)).isEqualTo("2030-11-21");
    }

    @Test
    void limitsAStayInALongCycleFieldTo60Months() {
        assertThat(rule.limitOn(ENTERED, LongCycleField.BIOMEDICINE)).isEqualTo("2031-11-21");
    }

    @Test
    void ofWhichTheSourceNamesNoMonthsAdmitsEverybodyAndLimitsNobody() {
        IncubationRule silent = rule(null, null, null, null);

        assertThat(silent.admits(LocalDate.parse("1990-01-01"), ENTERED)).isTrue();
        assertThat(silent.limitOn(ENTERED, null)).isNull();
        assertThat(silent.limitOn(ENTERED, LongCycleField.BIOMEDICINE)).isNull();
        assertThat(rule(24, 48, null, null).limitOn(ENTERED, LongCycleField.BIOMEDICINE))
                .isEqualTo("2030-11-21");
    }

    @Test
    void namesWhatLaidALimitDown() {
        IncubationRule longer = rule(24, 48, 60, LONGER);

        assertThat(longer.sourceOf(ENTERED, LocalDate.parse("2030-11-21"))).contains(SOURCE);
        assertThat(longer.sourceOf(ENTERED, LocalDate.parse("2031-11-21"))).contains(LONGER);
        assertThat(longer.sourceOf(ENTERED, LocalDate.parse("2031-11-22"))).isEmpty();
        assertThat(rule.sourceOf(ENTERED, LocalDate.parse("2031-11-21"))).contains(SOURCE);
        assertThat(rule(24, 48, null, LONGER).sourceOf(ENTERED, LocalDate.parse("2031-11-21")))
                .isEmpty();
    }

    @Test
    void namesTheSourceOfItsGroundsAndFindsEachOfThem() {
        assertThat(rule.sourceOfGrounds()).isEqualTo(SOURCE);
        var other = new IncubationRule(
                "k",
                Set.of(),
                new RegionCode("100000"),
                ENTERED,
                null,
                null,
                null,
                null,
                null,
                List.of(TEST),
                LONGER,
                SOURCE);

        assertThat(other.sourceOfGrounds()).isEqualTo(LONGER);
        assertThat(other.test(TEST.ground())).contains(TEST);
        assertThat(other.test(GraduationGround.HNTE)).isEmpty();
        assertThat(rule.test(TEST.ground())).isEmpty();
    }

    @Test
    void isInForceFromItsFirstDay() {
        assertThat(rule.isInForce(LocalDate.parse("2018-12-13"))).isFalse();
        assertThat(rule.isInForce(LocalDate.parse("2018-12-14"))).isTrue();
    }

    @Test
    void appliesToItsKindsOfCarrierInItsRegion() {
        assertThat(rule.appliesTo(CarrierKind.INCUBATOR, new RegionCode("210112")))
                .isTrue();
        assertThat(rule.appliesTo(CarrierKind.MAKER_SPACE, new RegionCode("210112")))
                .isFalse();
    }
}
