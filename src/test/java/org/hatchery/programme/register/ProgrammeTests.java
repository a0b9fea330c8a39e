package org.hatchery.programme.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.programme.terms.TermsFixture.HOME;
import static org.hatchery.programme.terms.TermsFixture.least;

import java.time.LocalDate;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Terms;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A programme … */
class ProgrammeTests {
    @Test
    void beginsWithItsFirstTerms() {
        Programme programme = programme("2026-01-01", null);

        assertThat(programme.getId()).isEqualTo(new ProgrammeId("p"));
        assertThat(programme.getTitle()).isEqualTo("石嘴山市科技创新券");
        assertThat(programme.getRegion()).isEqualTo(HOME);
        assertThat(programme.getVersion()).isZero();
        assertThat(programme.isSample()).isTrue();
        assertThat(programme.getTerms())
                .containsExactly(least().lasting("2026-01-01", null).terms());
    }

    @Test
    void endsOpenTermsWhereTheNextBegin() {
        Programme programme = programme("2026-01-01", null);

        programme.add(least().lasting("2027-01-01", null).terms());

        assertThat(programme.getTerms())
                .containsExactly(
                        least().lasting("2026-01-01", "2027-01-01").terms(),
                        least().lasting("2027-01-01", null).terms());
    }

    @Test
    void leavesTermsThatHaveAnEndAsTheyAre() {
        Programme programme = programme("2026-01-01", "2027-01-01");

        programme.add(least().lasting("2028-01-01", "2029-01-01").terms());

        assertThat(programme.getTerms())
                .extracting(Terms::to)
                .containsExactly(LocalDate.parse("2027-01-01"), LocalDate.parse("2029-01-01"));
    }

    @Test
    void acceptsTermsFromTheDayOnWhichTheLastOnesEnd() {
        Programme programme = programme("2026-01-01", "2027-01-01");

        programme.add(least().lasting("2027-01-01", null).terms());

        assertThat(programme.getTerms()).hasSize(2);
    }

    @Test
    void declinesTermsThatReachIntoThoseBefore() {
        declines(programme("2026-01-01", "2027-01-01"), "2026-12-31", null);
        declines(programme("2026-01-01", "2027-01-01"), "2020-01-01", "2021-01-01");
        declines(programme("2026-01-01", null), "2026-01-01", null);
        declines(programme("2026-01-01", null), "2025-12-31", "2026-01-01");
    }

    private static void declines(Programme programme, String from, @Nullable String to) {
        var before = programme.getTerms();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> programme.add(least().lasting(from, to).terms()))
                .satisfies(no -> assertThat(no.errors().toString()).contains("WRONG_DATES", "[terms, from]"));
        assertThat(programme.getTerms()).isEqualTo(before);
    }

    @Test
    void hasOneSetOfTermsADay() {
        Programme programme = programme("2026-01-01", "2027-01-01");
        programme.add(least().lasting("2028-01-01", null).terms());

        assertThat(programme.termsOn(LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(programme.termsOn(LocalDate.parse("2026-12-31")))
                .map(Terms::from)
                .contains(LocalDate.parse("2026-01-01"));
        assertThat(programme.termsOn(LocalDate.parse("2027-01-01"))).isEmpty();
        assertThat(programme.termsOn(LocalDate.parse("2028-01-01")))
                .map(Terms::from)
                .contains(LocalDate.parse("2028-01-01"));
    }

    @Test
    void declinesATitleThatIsNone() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Programme.register(new ProgrammeId("p"), "券", HOME, least().terms(), false))
                .satisfies(no -> assertThat(no.errors().get(0).field()).containsExactly("title"));
    }

    private static Programme programme(String from, @Nullable String to) {
        return Programme.register(
                new ProgrammeId("p"),
                "石嘴山市科技创新券",
                HOME,
                least().lasting(from, to).terms(),
                true);
    }
}
