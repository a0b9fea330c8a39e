package org.hatchery.programme.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.programme.terms.TermsFixture.HOME;
import static org.hatchery.programme.terms.TermsFixture.TESTS;
import static org.hatchery.programme.terms.TermsFixture.least;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms that somebody types … */
class TermsCheckTests {
    static Stream<TermsFixture> acceptable() {
        return Stream.of(
                least(),
                least().lasting("2000-01-01", "2000-01-02"),
                least().with(who(1, 1, new Yuan(1), new Yuan(1), new Yuan(1), 1)),
                least().with(who(1_200, 1_000_000, null, null, null, 1_000)),
                least().with(partners("640100", "620702")),
                least().with(caps("100.00", "100.00", "100.00", "100.00")),
                least().with(caps(null, "30.00", "30.00", null)),
                least().with(rated(VoucherServiceKind.TESTING)),
                least().with(new Requests(1, true, 0)),
                least().with(new Requests(1_000, true, 100)),
                least().with(new Validity(1, 2, 28)),
                least().with(new Validity(120, 12, 31)),
                least().with(new Validity(null, 1, 1)),
                least().with(settled(0, 1)),
                least().with(settled(365, 365)));
    }

    @ParameterizedTest
    @MethodSource("acceptable")
    void areAcceptedUpToTheirBounds(TermsFixture typed) {
        TermsCheck.check(typed.terms(), HOME);
    }

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                declined("applicants.forms", least().with(nobody())),
                declined("coverage.services", least().with(new Coverage(Set.of(), false, false, List.of()))),
                declined("coverage.partners", least().with(partners("640100", "640100"))),
                declined("coverage.partners", least().with(partners("620000", "620702"))),
                declined("coverage.partners", least().with(partners("620702", "620700"))),
                declined("coverage.partners.0.region", least().with(partners("640202"))),
                declined("coverage.partners.0.region", least().with(partners("640200"))),
                declined("coverage.partners.0.region", least().with(partners("640000"))),
                declined("funding.firstRequest", least().with(caps("100.00", "100.01", null, null))),
                declined("funding.firmYear", least().with(caps("100.00", null, "99.99", null))),
                declined("funding.teamYear", least().with(caps("100.00", null, null, "99.99"))),
                declined("funding.firmYear", least().with(caps(null, "30.00", "29.99", null))),
                declined("funding.kindRates", least().with(rated(VoucherServiceKind.DESIGN))),
                declined(
                        "funding.perKind",
                        least().with(new Funding(
                                null,
                                Map.of(),
                                null,
                                null,
                                Map.of(VoucherServiceKind.DESIGN, Yuan.of("1.00")),
                                null,
                                null))),
                declined("validity.untilMonth", least().with(new Validity(null, null, 1))),
                declined("validity.untilDay", least().with(new Validity(null, 1, null))),
                declined("validity.untilDay", least().with(new Validity(null, 2, 29))),
                declined("validity.untilDay", least().with(new Validity(null, 9, 31))));
    }

    @ParameterizedTest
    @MethodSource("unacceptable")
    void areDeclinedBeyondThem(String field, TermsFixture typed) {
        declines(typed, UserErrorCode.INVALID, field);
    }

    @Test
    void areToldAllTheirFaultsTogether() {
        Terms wrong = least().lasting("2026-01-02", "2026-01-01")
                .with(caps("100.00", "200.00", "50.00", null))
                .with(new Validity(null, 2, 29))
                .terms();

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> TermsCheck.check(wrong, HOME))
                .satisfies(no -> assertThat(no.errors())
                        .extracting(error -> String.join(".", error.field()))
                        .containsExactly(
                                "terms.to",
                                "terms.funding.firstRequest",
                                "terms.funding.firmYear",
                                "terms.validity.untilDay"));
    }

    @Test
    void endAfterTheyBegin() {
        declines(least().lasting("2026-01-01", "2026-01-01"), UserErrorCode.WRONG_DATES, "to");
        declines(least().lasting("2026-01-01", "2025-12-31"), UserErrorCode.WRONG_DATES, "to");
    }

    private static void declines(TermsFixture typed, UserErrorCode code, String field) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> TermsCheck.check(typed.terms(), HOME))
                .satisfies(no -> assertThat(no.code()).isEqualTo(code))
                .satisfies(
                        no -> assertThat(no.errors().get(0).field()).containsExactly(("terms." + field).split("\\.")));
    }

    private static Arguments declined(String field, TermsFixture typed) {
        return Arguments.of(field, typed);
    }

    private static Applicants nobody() {
        return new Applicants(Set.of(), Set.of(), null, null, null, null, null, null, null, null, true);
    }

    private static Applicants who(
            @Nullable Integer age,
            @Nullable Integer staff,
            @Nullable Yuan revenue,
            @Nullable Yuan assets,
            @Nullable Yuan capital,
            @Nullable Integer members) {
        return new Applicants(
                Set.of(IncubateeForm.FIRM), Set.of(), null, null, age, staff, revenue, assets, capital, members, true);
    }

    private static Coverage partners(String... regions) {
        List<Partner> partners = Arrays.stream(regions)
                .map(region -> new Partner(new RegionCode(region), new Rate(1)))
                .toList();
        return new Coverage(TESTS.services(), false, false, partners);
    }

    private static Funding caps(
            @Nullable String request, @Nullable String first, @Nullable String firm, @Nullable String team) {
        return new Funding(null, Map.of(), yuan(request), yuan(first), Map.of(), yuan(firm), yuan(team));
    }

    private static @Nullable Yuan yuan(@Nullable String amount) {
        return amount == null ? null : Yuan.of(amount);
    }

    private static Funding rated(VoucherServiceKind kind) {
        return new Funding(null, Map.of(kind, new Rate(1)), null, null, Map.of(), null, null);
    }

    private static Settlement settled(@Nullable Integer noticeDays, int stageDays) {
        return new Settlement(
                SettlementModel.PROVIDER_CLAIMS, Set.of(), noticeDays, Map.of(ClaimStage.ANSWER, stageDays));
    }
}
