package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.firm.LongCycleField;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.junit.jupiter.api.Test;

/** The rule of 国科发区〔2018〕300号 … */
class IncubationRuleTests {
    private static final LocalDate ENTERED = LocalDate.parse("2026-11-21");

    private final IncubationRule rule = new IncubationRule(
            "CN-2018-300-INCUBATOR",
            Set.of(CarrierKind.INCUBATOR),
            new RegionCode("100000"),
            LocalDate.parse("2018-12-14"),
            null,
            24,
            48,
            60,
            null,
            List.of(),
            null,
            new Citation("科技企业孵化器管理办法", "国科发区〔2018〕300号", null, null, true, null));

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
