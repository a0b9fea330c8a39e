package org.hatchery.tenancy.rent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hatchery.tenancy.rent.TermsFixture.flat;
import static org.hatchery.tenancy.rent.TermsFixture.terms;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An amendment … */
class AmendmentTests {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final ContractTerms TERMS = terms(
            FIRST,
            LocalDate.parse("2026-12-31"),
            List.of(new LinesSince(FIRST, List.of(flat("1000.00")))),
            List.of(half("2026-01-01", "2026-03-31")));

    private static Amendment lines(String from) {
        return new Amendment(
                new LinesSince(LocalDate.parse(from), List.of(flat("1200.00"))), null, null, null, null, null);
    }

    private static Amendment of(@Nullable String lastDay, @Nullable Integer dueDay, @Nullable Yuan deposit) {
        return new Amendment(null, lastDay == null ? null : LocalDate.parse(lastDay), null, dueDay, deposit, null);
    }

    private static Amendment off(Concession... all) {
        return new Amendment(null, null, null, null, null, List.of(all));
    }

    private static Concession half(String from, String to) {
        return TermsFixture.off(50, from, to);
    }

    @Test
    void changesRentFromTheDayOfItsLines() {
        assertThat(lines("2026-12-01").since(TERMS)).contains(LocalDate.parse("2026-12-01"));
        assertThat(lines("2026-12-01").applied(TERMS, TODAY).rent()).hasSize(2);
    }

    @Test
    void changesRentAfterTheEarlierOfTwoLastDays() {
        assertThat(of("2027-03-31", null, null).since(TERMS)).contains(LocalDate.parse("2027-01-01"));
        assertThat(of("2026-11-30", null, null).since(TERMS)).contains(LocalDate.parse("2026-12-01"));
    }

    /** What is granted for days to come can be granted however long ago the contract was signed. */
    @Test
    void changesRentFromTheFirstDayOnWhichAnythingElseIsLetOff() {
        Concession old = half("2026-01-01", "2026-03-31");

        assertThat(off(old, half("2026-12-01", "2026-12-31")).since(TERMS)).contains(LocalDate.parse("2026-12-01"));
        assertThat(off(half("2026-01-01", "2026-06-30")).since(TERMS)).contains(LocalDate.parse("2026-04-01"));
        assertThat(off().since(TERMS)).contains(FIRST);
        assertThat(off(old).since(TERMS)).isEmpty();
    }

    @Test
    void changesNoRentByNumberOrDeposit() {
        assertThat(of(null, null, Yuan.of("1.00")).since(TERMS)).isEmpty();
        assertThat(of(null, 10, null).since(TERMS)).isEmpty();
        assertThat(of(null, 11, null).since(TERMS)).contains(FIRST);
    }

    @Test
    void saysSomethingElse() {
        assertThat(refused(of(null, 10, null))).isEqualTo(UserErrorCode.INVALID);
        assertThat(refused(lines("2027-01-01"))).isEqualTo(UserErrorCode.WRONG_DATES);
        assertThat(refused(off(half("2026-01-01", "2026-02-01"), half("2026-02-01", "2026-03-01"))))
                .isEqualTo(UserErrorCode.WRONG_DATES);
    }

    private static UserErrorCode refused(Amendment wrong) {
        return catchThrowableOfType(Rejection.class, () -> wrong.applied(TERMS, TODAY))
                .code();
    }
}
