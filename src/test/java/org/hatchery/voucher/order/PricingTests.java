package org.hatchery.voucher.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.hatchery.provider.Offering;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The price of an order … */
class PricingTests {
    @ParameterizedTest
    @CsvSource({"1200.00, 1", "2400.00, 2", "120000000.00, 100000"})
    void isQuantityTimesThePriceOfTheCatalogue(String price, int quantity) {
        var faults = new Faults();

        Pricing pricing = Pricing.of(offering("1200.00"), Yuan.of(price), quantity, null, faults);

        faults.mustBeNone();
        assertThat(pricing).isEqualTo(new Pricing(quantity, Yuan.of("1200.00"), null));
    }

    @ParameterizedTest
    @CsvSource({"1199.99, 1", "1200.01, 1", "2400.00, 1", "1200.00, 2", "2400.01, 2", "0.01, 100000"})
    void isAnotherOneForAReasonOnly(String price, int quantity) {
        assertThat(refused(offering("1200.00"), price, quantity, null)).containsExactly("price");
        assertThat(refused(offering("1200.00"), price, quantity, "加急")).isEmpty();
    }

    @Test
    void isWhatBothAgreeOnWhereTheCatalogueNamesNone() {
        assertThat(refused(offering(null), "777.77", 3, null)).isEmpty();
    }

    @Test
    void liesWithinBounds() {
        assertThat(typed("0.01", 1)).isEmpty();
        assertThat(typed("100000000.00", 100_000)).isEmpty();
        assertThat(typed("0.00", 0)).containsExactly("price", "quantity");
        assertThat(typed("100000000.01", 100_001)).containsExactly("price", "quantity");
    }

    @Test
    void isToldOfThePastByWholeUnits() {
        assertThat(Pricing.whole(offering("1200.00"), Yuan.of("3600.00")).quantity())
                .isEqualTo(3);
        assertThat(Pricing.whole(offering("1200.00"), Yuan.of("3600.01")).quantity())
                .isEqualTo(1);
        assertThat(Pricing.whole(offering(null), Yuan.of("3600.00"))).isEqualTo(new Pricing(1, null, null));
    }

    private static List<String> refused(Offering offering, String price, int quantity, @Nullable String reason) {
        var faults = new Faults();
        Pricing.of(offering, Yuan.of(price), quantity, reason, faults);
        return fields(faults);
    }

    private static List<String> typed(String price, int quantity) {
        var faults = new Faults();
        Pricing.check(faults, Yuan.of(price), quantity);
        return fields(faults);
    }

    private static List<String> fields(Faults faults) {
        try {
            faults.mustBeNone();
            return List.of();
        } catch (Rejection told) {
            return told.errors().stream()
                    .map(error -> String.join(".", error.field()))
                    .toList();
        }
    }

    private static Offering offering(@Nullable String price) {
        return new Offering(
                "P-1",
                VoucherServiceKind.TESTING,
                "成分检测",
                "次",
                price == null ? null : Yuan.of(price),
                false,
                false,
                null);
    }

    @Test
    void tellsWhatTheCatalogueSays() {
        var faults = new Faults();
        Pricing.of(offering("1200.00"), Yuan.of("1.00"), 2, null, faults);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(faults::mustBeNone)
                .satisfies(no -> assertThat(no.errors().get(0).message().chinese())
                        .isEqualTo("目录价为每次 1,200.00 元，数量 2；价格不同时，请填写价格说明。"));
    }
}
