package org.hatchery.programme.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.programme.terms.TermsFixture.HOME;
import static org.hatchery.programme.terms.TermsFixture.SOURCE;
import static org.hatchery.programme.terms.TermsFixture.cited;
import static org.hatchery.programme.terms.TermsFixture.least;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** The terms of a programme … */
class TermsTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Citation DETAILS = cited("实施细则");

    private final Terms terms = least().with(
                    new Funding(null, Map.of(), null, null, Map.of(), Yuan.of("100.00"), Yuan.of("50.00")))
            .with(SOURCE, Map.of(Term.REGION, DETAILS, Term.SERVICES, DETAILS, Term.YEAR_CAP, DETAILS))
            .terms();

    @Test
    void areInForceFromTheirFirstDayToTheDayBeforeTheirEnd() {
        Terms year = least().lasting("2026-01-01", "2027-01-01").terms();

        assertThat(year.isInForce(LocalDate.parse("2025-12-31"))).isFalse();
        assertThat(year.isInForce(LocalDate.parse("2026-01-01"))).isTrue();
        assertThat(year.isInForce(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(year.isInForce(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(terms.isInForce(LocalDate.parse("2999-01-01"))).isTrue();
    }

    @Test
    void acceptWhoeverSitsInTheRegion() {
        assertThat(terms.ofApplicant(firm("640202", false), HOME, TODAY)).isEmpty();
        assertThat(terms.ofApplicant(firm("640200", false), HOME, TODAY)).isEmpty();
    }

    @Test
    void citeTheClauseOfEachRuleThatIsNotMet() {
        List<Finding> findings = terms.ofApplicant(firm("640106", true), HOME, TODAY);

        assertThat(findings).extracting(Finding::term).containsExactly(Term.CREDIT, Term.REGION);
        assertThat(findings).extracting(Finding::source).containsExactly(SOURCE, DETAILS);
        assertThat(findings.get(1).message().chinese()).isEqualTo("申请主体不在项目地区内。");
    }

    @Test
    void citeTheClauseForAServiceThatIsNotCovered() {
        var wanted = new ServiceWanted(VoucherServiceKind.DESIGN, Yuan.of("1.00"), null, false);

        assertThat(terms.ofService(wanted, HOME)).extracting(Finding::source).containsExactly(DETAILS);
        assertThat(terms.ofService(new ServiceWanted(VoucherServiceKind.TESTING, Yuan.of("1.00"), null, false), HOME))
                .isEmpty();
    }

    @Test
    void holdFirmsAndTeamsToTheirOwnCapOfTheYear() {
        var prior = List.of(new PriorGrant(2026, Yuan.of("20.00"), false, Yuan.ZERO));

        assertThat(terms.ofRequest(Yuan.of("80.00"), firm("640202", false), prior, 2026))
                .isEmpty();
        assertThat(terms.ofRequest(Yuan.of("80.01"), firm("640202", false), prior, 2026))
                .extracting(Finding::term, Finding::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Term.YEAR_CAP, DETAILS));
        assertThat(terms.ofRequest(Yuan.of("30.01"), team(), prior, 2026)).hasSize(1);
        assertThat(terms.ofRequest(Yuan.of("30.01"), team(), prior, 2027)).isEmpty();
    }

    @Test
    void nameEveryLimitThatAnAmountExceeds() {
        List<Limit> limits =
                List.of(new Limit(Term.RATE, Yuan.of("10.00")), new Limit(Term.REQUEST_CAP, Yuan.of("9.99")));

        List<Finding> exceeded = terms.exceeded(Yuan.of("10.00"), limits);

        assertThat(exceeded).extracting(Finding::term).containsExactly(Term.REQUEST_CAP);
        assertThat(exceeded.get(0).message().chinese()).isEqualTo("该规则下创新券最多支付 9.99 元。");
        assertThat(exceeded.get(0).source()).isEqualTo(SOURCE);
        assertThat(Terms.all(exceeded, terms.exceeded(Yuan.of("10.01"), limits)))
                .extracting(Finding::term)
                .containsExactly(Term.REQUEST_CAP, Term.RATE, Term.REQUEST_CAP);
    }

    @Test
    void fallBackOnTheirCommonSource() {
        assertThat(terms.source(Term.RATE)).isEqualTo(SOURCE);
        assertThat(terms.source(Term.REGION)).isEqualTo(DETAILS);
    }

    private static Candidate firm(String region, boolean listed) {
        return new Candidate(
                IncubateeForm.FIRM, new RegionCode(region), TODAY, Set.of(), false, null, listed, Figures.NONE);
    }

    private static Candidate team() {
        return new Candidate(IncubateeForm.TEAM, HOME, null, Set.of(), false, null, false, Figures.NONE);
    }
}
