package org.hatchery.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.programme.TermsFixture.HOME;
import static org.hatchery.programme.TermsFixture.SOURCE;
import static org.hatchery.programme.TermsFixture.TESTS;
import static org.hatchery.programme.TermsFixture.least;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
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
    private static final Yuan NOTHING = Yuan.ZERO;

    static Stream<TermsFixture> acceptable() {
        return Stream.of(
                least(),
                least().lasting("2000-01-01", "2000-01-02"),
                least().lasting("2999-12-30", "2999-12-31"),
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
                least().with(settled(365, 365)),
                least().with(said("题".repeat(200), "号".repeat(100), "条".repeat(200), "文".repeat(2_000)), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("acceptable")
    void areAcceptedUpToTheirBounds(TermsFixture typed) {
        TermsCheck.check(typed.terms(), HOME);
    }

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                declined("applicants.forms", least().with(nobody())),
                declined("applicants.maxAgeMonths", least().with(who(0, null, null, null, null, null))),
                declined("applicants.maxAgeMonths", least().with(who(1_201, null, null, null, null, null))),
                declined("applicants.maxStaff", least().with(who(null, 0, null, null, null, null))),
                declined("applicants.maxStaff", least().with(who(null, 1_000_001, null, null, null, null))),
                declined("applicants.maxRevenue", least().with(who(null, null, NOTHING, null, null, null))),
                declined("applicants.maxAssets", least().with(who(null, null, null, NOTHING, null, null))),
                declined("applicants.maxCapital", least().with(who(null, null, null, null, NOTHING, null))),
                declined("applicants.minCoreMembers", least().with(who(null, null, null, null, null, 0))),
                declined("applicants.minCoreMembers", least().with(who(null, null, null, null, null, 1_001))),
                declined("coverage.services", least().with(new Coverage(Set.of(), false, false, List.of()))),
                declined("coverage.partners", least().with(partners("640100", "640100"))),
                declined("coverage.partners.region", least().with(partners("640202"))),
                declined("coverage.partners.region", least().with(partners("640200"))),
                declined("coverage.partners.region", least().with(partners("640000"))),
                declined("funding.perRequest", least().with(paid(NOTHING, null, null, null, null))),
                declined("funding.firstRequest", least().with(paid(null, NOTHING, null, null, null))),
                declined("funding.perKind.amount", least().with(paid(null, null, NOTHING, null, null))),
                declined("funding.firmYear", least().with(paid(null, null, null, NOTHING, null))),
                declined("funding.teamYear", least().with(paid(null, null, null, null, NOTHING))),
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
                declined("requests.perYear", least().with(new Requests(0, false, null))),
                declined("requests.perYear", least().with(new Requests(1_001, false, null))),
                declined("requests.lapsePercent", least().with(new Requests(null, false, -1))),
                declined("requests.lapsePercent", least().with(new Requests(null, false, 101))),
                declined("validity.months", least().with(new Validity(0, null, null))),
                declined("validity.months", least().with(new Validity(121, null, null))),
                declined("validity.untilMonth", least().with(new Validity(null, 0, 1))),
                declined("validity.untilMonth", least().with(new Validity(null, 13, 1))),
                declined("validity.untilMonth", least().with(new Validity(null, null, 1))),
                declined("validity.untilDay", least().with(new Validity(null, 1, null))),
                declined("validity.untilDay", least().with(new Validity(null, 1, 0))),
                declined("validity.untilDay", least().with(new Validity(null, 2, 29))),
                declined("validity.untilDay", least().with(new Validity(null, 9, 31))),
                declined("settlement.noticeDays", least().with(settled(-1, 1))),
                declined("settlement.noticeDays", least().with(settled(366, 1))),
                declined("settlement.stageDays.days", least().with(settled(null, 0))),
                declined("settlement.stageDays.days", least().with(settled(null, 366))),
                declined("citation.title", least().with(said(" ", null, null, null), Map.of())),
                declined("citation.title", least().with(said("题".repeat(201), null, null, null), Map.of())),
                declined("citation.number", least().with(said("题", "号".repeat(101), null, null), Map.of())),
                declined("citation.clause", least().with(said("题", null, "条".repeat(201), null), Map.of())),
                declined("citation.words", least().with(said("题", null, null, "文".repeat(2_001)), Map.of())),
                declined(
                        "sources.citation.title", least().with(SOURCE, Map.of(Term.RATE, said("", null, null, null)))));
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
                .with(new Requests(0, false, 101))
                .terms();

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> TermsCheck.check(wrong, HOME))
                .satisfies(no -> assertThat(no.errors())
                        .extracting(error -> String.join(".", error.field()))
                        .containsExactly(
                                "terms.to",
                                "terms.funding.firstRequest",
                                "terms.funding.firmYear",
                                "terms.requests.perYear",
                                "terms.requests.lapsePercent"));
    }

    @Test
    void lieInOurTimeAndEndAfterTheyBegin() {
        declines(least().lasting("1999-12-31", null), UserErrorCode.WRONG_DATES, "from");
        declines(least().lasting("3000-01-01", null), UserErrorCode.WRONG_DATES, "from");
        declines(least().lasting("2026-01-01", "3000-01-01"), UserErrorCode.WRONG_DATES, "to");
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

    private static Funding paid(
            @Nullable Yuan request,
            @Nullable Yuan first,
            @Nullable Yuan kind,
            @Nullable Yuan firm,
            @Nullable Yuan team) {
        Map<VoucherServiceKind, Yuan> perKind = kind == null ? Map.of() : Map.of(VoucherServiceKind.TESTING, kind);
        return new Funding(null, Map.of(), request, first, perKind, firm, team);
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

    private static Citation said(
            String title, @Nullable String number, @Nullable String clause, @Nullable String words) {
        return new Citation(title, number, clause, words, true, null);
    }
}
