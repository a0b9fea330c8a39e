package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the limit of a stay is taken from, so that one from memory is not taken for law. */
class LimitSourceTests {
    private static final LocalDate ENTERED = LocalDate.parse("2024-03-15");
    private static final IncubationRule RULE = new IncubationRule(
            "CN",
            Set.of(CarrierKind.INCUBATOR),
            RegionCode.NATION,
            LocalDate.parse("2019-01-01"),
            null,
            24,
            48,
            60,
            source(false),
            List.of(),
            source(true));

    private static Citation source(boolean verified) {
        return new Citation("科技企业孵化器管理办法", "国科发区〔2018〕300号", null, "孵化时限", verified, null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2028-03-15, true", "2029-03-15, false", "2027-01-01, -"})
    void saysWhetherTheRuleThatSetsItWasRead(LocalDate limit, Boolean verified) {
        assertThat(RULE.sourceOf(limit, ENTERED).map(Citation::verified).orElse(null))
                .isEqualTo(verified);
    }
}
