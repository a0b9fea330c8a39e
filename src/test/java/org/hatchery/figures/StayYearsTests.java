package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StayYearsTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Incubatee FIRM = Tenancy.firm("220102");
    private static final Carrier A = Tenancy.carrier("a", "220102");
    private static final Carrier B = Tenancy.carrier("b", "220102");

    private static Stay stay(Carrier carrier, String from, @Nullable String to) {
        return Tenancy.stay(FIRM, carrier, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static StayYears years(Stay... stays) {
        return new StayYears(List.of(stays), TODAY);
    }

    private static String responsible(int year, Stay... stays) {
        return years(stays).responsible(year).getCarrier().value();
    }

    @Test
    void beginWithTheYearOfEntryAndEndWithThatOfLeaving() {
        assertThat(years(stay(A, "2022-12-31", "2024-01-01")).all()).containsExactly(2022, 2023, 2024);
        assertThat(years(stay(A, "2024-06-01", null)).all()).containsExactly(2024, 2025, 2026);
    }

    @Test
    void leaveOutTimesInNoCarrier() {
        StayYears years = years(stay(A, "2021-02-01", "2022-03-01"), stay(B, "2024-05-01", null));

        assertThat(years.all()).containsExactly(2021, 2022, 2024, 2025, 2026);
        assertThat(refusal(years, 2023)).contains("2021, 2022, 2024, 2025, 2026");
        assertThat(refusal(years(stay(A, "2026-12-01", null)), 2026)).isEqualTo("It has not entered yet.");
    }

    private static String refusal(StayYears years, int year) {
        var declined = catchThrowableOfType(Rejection.class, () -> years.responsible(year));
        assertThat(declined.code()).isEqualTo(WRONG_DATES);
        return declined.errors().get(0).message().english();
    }

    @Test
    void leaveOutWhatWasCalledOffOrLiesAhead() {
        assertThat(years(stay(A, "2025-02-01", "2025-02-01"), stay(B, "2026-12-01", null))
                        .all())
                .isEmpty();
    }

    @Test
    void belongToTheCarrierAtTheEndOfTheYear() {
        Stay first = stay(A, "2023-01-01", "2024-06-30");
        Stay second = stay(B, "2024-06-30", null);

        assertThat(responsible(2023, first, second)).isEqualTo("a");
        assertThat(responsible(2024, first, second)).isEqualTo("b");
        assertThat(responsible(2026, first, second)).isEqualTo("b");
    }

    @Test
    void belongToTheLastCarrierItLeftInTheYear() {
        assertThat(responsible(2024, stay(A, "2023-01-01", "2024-09-30"), stay(B, "2024-01-01", "2024-03-01")))
                .isEqualTo("a");
    }

    @Test
    void belongToTheCarrierEnteredLastWhereTwoGiveSpace() {
        Stay early = stay(A, "2023-01-01", null);
        Stay late = stay(B, "2023-01-02", null);

        assertThat(responsible(2025, early, late)).isEqualTo("b");
        assertThat(responsible(2025, late, early)).isEqualTo("b");
    }

    @Test
    void belongToTheSameCarrierWhoeverAsksWhereNothingTellsThemApart() {
        Stay one = stay(A, "2023-01-01", null);
        Stay other = stay(B, "2023-01-01", null);

        assertThat(responsible(2025, one, other)).isEqualTo(responsible(2025, other, one));
    }

    @Test
    void belongToTheCarrierThatGivesSpaceRatherThanToAVirtualOne() {
        Stay virtual = Tenancy.virtual(FIRM, B, LocalDate.parse("2024-05-01"), null);

        assertThat(responsible(2025, stay(A, "2023-01-01", null), virtual)).isEqualTo("a");
        assertThat(responsible(2025, stay(A, "2023-01-01", "2025-05-01"), virtual))
                .isEqualTo("b");
    }
}
