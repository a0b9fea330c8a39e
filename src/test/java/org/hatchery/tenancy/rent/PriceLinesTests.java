package org.hatchery.tenancy.rent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierFixture;
import org.hatchery.shared.Area;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lines of rent … */
class PriceLinesTests {
    private static final LocalDate FROM = LocalDate.parse("2026-07-01");
    private static final RentPriceList PRICES = RentPriceList.none(new CarrierId("c1"))
            .with(new RentPrice(RentBasis.AREA, LocalDate.parse("2026-07-01"), Yuan.of("45.00")))
            .with(new RentPrice(RentBasis.AREA, LocalDate.parse("2025-01-01"), Yuan.of("40.00")))
            .with(new RentPrice(RentBasis.WORKSTATION, LocalDate.parse("2026-07-02"), Yuan.of("300.00")));

    private final Faults faults = new Faults();

    private List<RentLine> lines(LocalDate from, LineWish... wishes) {
        return PriceLines.of(List.of(wishes), CarrierFixture.incubator().getSpace(), PRICES, from, faults)
                .lines();
    }

    private static LineWish room(@Nullable String unit, @Nullable String price, @Nullable String deviation) {
        return new LineWish(RentBasis.AREA, unit, null, null, price == null ? null : Yuan.of(price), deviation);
    }

    private List<String> faultsOf(LineWish... wishes) {
        lines(FROM, wishes);
        return faults.list().stream()
                .map(fault -> String.join(".", fault.field()))
                .toList();
    }

    @Test
    void takeAreaAndPriceOfTheirDayFromTheCarrier() {
        RentLine line = lines(FROM, room("101", null, null)).get(0);

        assertThat(faults.areNone()).isTrue();
        assertThat(line.area()).isEqualTo(Area.of("85.50"));
        assertThat(line.price()).isEqualTo(line.listPrice()).isEqualTo(Yuan.of("45.00"));
        assertThat(lines(FROM.minusDays(1), room("101", null, null)).get(0).price())
                .isEqualTo(Yuan.of("40.00"));
    }

    @Test
    void sayWhyTheirPriceIsAnotherOne() {
        assertThat(faultsOf(room("101", "39.99", null))).containsExactly("lines.0.deviation");
        assertThat(lines(FROM, room("101", "39.99", "整租优惠")).get(0).deviation()).isEqualTo("整租优惠");
        assertThat(lines(FROM, room("101", "45.00", "整租优惠")).get(0).deviation()).isNull();
    }

    @Test
    void needAPriceWhereTheListHasNone() {
        assertThat(faultsOf(new LineWish(RentBasis.WORKSTATION, null, null, 3, null, null)))
                .containsExactly("lines.0.price");
        assertThat(lines(FROM.plusDays(1), new LineWish(RentBasis.WORKSTATION, null, null, 3, null, null))
                        .get(0)
                        .monthly())
                .isEqualTo(Yuan.of("900.00"));
    }

    @Test
    void tellEverythingThatIsWrongAtOnce() {
        assertThat(faultsOf(
                        room(null, null, null),
                        room("999", null, null),
                        new LineWish(RentBasis.WORKSTATION, "101", null, null, Yuan.of("1"), null),
                        new LineWish(RentBasis.FLAT, null, null, 2, null, null),
                        room("101", null, null),
                        room("101", null, null)))
                .containsExactly(
                        "lines.0.unit",
                        "lines.1.unit",
                        "lines.2.unit",
                        "lines.2.workstations",
                        "lines.3.workstations",
                        "lines.3.price",
                        "lines.5.unit");
    }

    @Test
    void areChargedByAListThatSaysOnePriceADay() {
        RentPriceList again = PRICES.with(new RentPrice(RentBasis.AREA, FROM, Yuan.of("46.00")));

        assertThat(again.prices()).hasSize(3);
        assertThat(again.on(RentBasis.AREA, FROM)).contains(Yuan.of("46.00"));
        assertThat(again.on(RentBasis.AREA, LocalDate.parse("2024-12-31"))).isEmpty();
    }
}
