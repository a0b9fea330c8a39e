package org.hatchery.programme;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Rejection;

/** Checks the terms a person typed; stored terms are taken as they are. */
final class TermsCheck {
    private static final int MANY = 1_000_000;

    private final Terms terms;
    private final RegionCode home;

    private TermsCheck(Terms terms, RegionCode home) {
        this.terms = terms;
        this.home = home;
    }

    /**
     * Refuses terms that nobody could carry out.
     *
     * @throws Rejection WRONG_DATES for days outside the years 2000 to 2999 or in the wrong order; INVALID for the first
     *     value that is not acceptable
     */
    static void check(Terms terms, RegionCode home) {
        var check = new TermsCheck(terms, home);
        check.days();
        check.applicants();
        check.coverage();
        check.funding();
        check.requests();
        check.validity();
        check.settlement();
        check.citations();
    }

    private void days() {
        mustBeOfOurTime(terms.from(), "terms.from");
        LocalDate to = terms.to();
        if (to != null) {
            mustBeOfOurTime(to, "terms.to");
        }
        if (to != null && !to.isAfter(terms.from())) {
            throw new Rejection(WRONG_DATES, "terms.to", "失效日期须晚于生效日期。", "Terms end after they begin.");
        }
    }

    private static void mustBeOfOurTime(LocalDate day, String field) {
        if (day.getYear() < 2000 || day.getYear() > 2999) {
            throw new Rejection(WRONG_DATES, field, "日期须在 2000 至 2999 年间。", "A day lies in the years 2000 to 2999.");
        }
    }

    private void applicants() {
        Applicants who = terms.applicants();
        mustNameOne(who.forms(), "terms.applicants.forms");
        Bounds.number(who.maxAgeMonths(), 1, 1_200, "terms.applicants.maxAgeMonths");
        Bounds.number(who.maxStaff(), 1, MANY, "terms.applicants.maxStaff");
        Bounds.money(who.maxRevenue(), "terms.applicants.maxRevenue");
        Bounds.money(who.maxAssets(), "terms.applicants.maxAssets");
        Bounds.money(who.maxCapital(), "terms.applicants.maxCapital");
        Bounds.number(who.minCoreMembers(), 1, 1_000, "terms.applicants.minCoreMembers");
    }

    private void coverage() {
        mustNameOne(terms.coverage().services(), "terms.coverage.services");
        long distinct = terms.coverage().partners().stream()
                .map(Partner::region)
                .distinct()
                .count();
        if (distinct < terms.coverage().partners().size()) {
            throw new Rejection(
                    INVALID, "terms.coverage.partners", "每个合作区域只能填写一次。", "Please name each partner region once.");
        }
        terms.coverage().partners().stream().map(Partner::region).forEach(this::mustLieApart);
    }

    private void mustLieApart(RegionCode partner) {
        if (home.contains(partner) || partner.contains(home)) {
            throw new Rejection(
                    INVALID,
                    "terms.coverage.partners.region",
                    "合作区域须在项目地区之外。",
                    "A partner region lies outside the region of the programme.");
        }
    }

    private void funding() {
        Funding funding = terms.funding();
        Bounds.money(funding.perRequest(), "terms.funding.perRequest");
        Bounds.money(funding.firstRequest(), "terms.funding.firstRequest");
        funding.perKind().values().forEach(cap -> Bounds.money(cap, "terms.funding.perKind.amount"));
        Bounds.money(funding.firmYear(), "terms.funding.firmYear");
        Bounds.money(funding.teamYear(), "terms.funding.teamYear");
    }

    private void requests() {
        Bounds.number(terms.requests().perYear(), 1, 1_000, "terms.requests.perYear");
        Bounds.number(terms.requests().lapsePercent(), 0, 100, "terms.requests.lapsePercent");
    }

    private void validity() {
        Integer month = terms.validity().untilMonth();
        Integer day = terms.validity().untilDay();
        Bounds.number(terms.validity().months(), 1, 120, "terms.validity.months");
        Bounds.number(month, 1, 12, "terms.validity.untilMonth");
        if ((month == null) != (day == null)) {
            throw new Rejection(
                    INVALID,
                    month == null ? "terms.validity.untilMonth" : "terms.validity.untilDay",
                    "截止月和截止日须同时填写。",
                    "Please give month and day of the last day together.");
        }
        if (month != null) {
            // a day that every year has, so not 29 February
            Bounds.number(day, 1, Month.of(month).minLength(), "terms.validity.untilDay");
        }
    }

    private void settlement() {
        Bounds.number(terms.settlement().noticeDays(), 0, 365, "terms.settlement.noticeDays");
        terms.settlement()
                .stageDays()
                .values()
                .forEach(days -> Bounds.number(days, 1, 365, "terms.settlement.stageDays.days"));
    }

    private void citations() {
        check(terms.citation(), "terms.citation.");
        terms.sources().values().forEach(source -> check(source, "terms.sources.citation."));
    }

    private static void check(Citation citation, String path) {
        Bounds.text(citation.title(), 200, path + "title");
        Bounds.text(citation.number(), 100, path + "number");
        Bounds.text(citation.clause(), 200, path + "clause");
        Bounds.text(citation.words(), 2_000, path + "words");
    }

    private static void mustNameOne(Collection<?> named, String field) {
        if (named.isEmpty()) {
            throw new Rejection(INVALID, field, "请至少选择一项。", "Please choose at least one.");
        }
    }
}
