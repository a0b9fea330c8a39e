package org.hatchery.programme.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;

/** Terms for rule tests: the least there can be, with single parts replaced; the programme is at home in 石嘴山市. */
public record TermsFixture(
        LocalDate from,
        @Nullable LocalDate to,
        Applicants applicants,
        Coverage coverage,
        Funding funding,
        Requests requests,
        Validity validity,
        Settlement settlement,
        Citation citation,
        Map<Term, Citation> sources) {
    public static final RegionCode HOME = new RegionCode("640200");

    public static final Applicants ANY_FIRM =
            new Applicants(Set.of(IncubateeForm.FIRM), Set.of(), null, null, null, null, null, null, null, null, true);
    public static final Coverage TESTS = new Coverage(Set.of(VoucherServiceKind.TESTING), false, false, List.of());
    public static final Funding UNLIMITED = new Funding(null, Map.of(), null, null, Map.of(), null, null);
    public static final Requests ANY_TIME = new Requests(null, false, null);
    public static final Validity OPEN = new Validity(null, null, null);
    public static final Settlement CLAIMED = new Settlement(SettlementModel.APPLICANT_CLAIMS, Set.of(), null, Map.of());
    public static final Citation SOURCE = cited("石嘴山市科技创新券管理办法");

    public static TermsFixture least() {
        return new TermsFixture(
                LocalDate.parse("2026-01-01"),
                null,
                ANY_FIRM,
                TESTS,
                UNLIMITED,
                ANY_TIME,
                OPEN,
                CLAIMED,
                SOURCE,
                Map.of());
    }

    public static Citation cited(String title) {
        return new Citation(title, null, null, null, true, null);
    }

    public Terms terms() {
        return new Terms(from, to, applicants, coverage, funding, requests, validity, settlement, citation, sources);
    }

    public TermsFixture lasting(String first, @Nullable String end) {
        LocalDate until = end == null ? null : LocalDate.parse(end);
        return new TermsFixture(
                LocalDate.parse(first),
                until,
                applicants,
                coverage,
                funding,
                requests,
                validity,
                settlement,
                citation,
                sources);
    }

    public TermsFixture with(Applicants other) {
        return new TermsFixture(from, to, other, coverage, funding, requests, validity, settlement, citation, sources);
    }

    public TermsFixture with(Coverage other) {
        return new TermsFixture(
                from, to, applicants, other, funding, requests, validity, settlement, citation, sources);
    }

    public TermsFixture with(Funding other) {
        return new TermsFixture(
                from, to, applicants, coverage, other, requests, validity, settlement, citation, sources);
    }

    public TermsFixture with(Requests other) {
        return new TermsFixture(
                from, to, applicants, coverage, funding, other, validity, settlement, citation, sources);
    }

    public TermsFixture with(Validity other) {
        return new TermsFixture(
                from, to, applicants, coverage, funding, requests, other, settlement, citation, sources);
    }

    public TermsFixture with(Settlement other) {
        return new TermsFixture(from, to, applicants, coverage, funding, requests, validity, other, citation, sources);
    }

    public TermsFixture with(Citation other, Map<Term, Citation> single) {
        return new TermsFixture(from, to, applicants, coverage, funding, requests, validity, settlement, other, single);
    }
}
