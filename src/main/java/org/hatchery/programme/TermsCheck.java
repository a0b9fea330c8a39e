package org.hatchery.programme;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Set;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Checks the terms a person typed; stored terms are taken as they are. */
final class TermsCheck {
    private static final int MANY = 1_000_000;

    private final Terms terms;
    private final RegionCode home;
    private final Faults faults = new Faults();

    private TermsCheck(Terms terms, RegionCode home) {
        this.terms = terms;
        this.home = home;
    }

    /**
     * Refuses terms that nobody could carry out.
     *
     * @throws Rejection WRONG_DATES for days outside the years 2000 to 2999 or in the wrong order, and INVALID for every
     *     value that is not acceptable, together
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
        check.faults.mustBeNone();
    }

    private void number(@Nullable Integer value, int least, int most, String field) {
        faults.in(() -> Bounds.number(value, least, most, field));
    }

    private void money(@Nullable Yuan value, String field) {
        faults.in(() -> Bounds.money(value, field));
    }

    private void days() {
        faults.in(() -> mustBeOfOurTime(terms.from(), "terms.from"));
        LocalDate to = terms.to();
        if (to != null) {
            faults.in(() -> mustBeOfOurTime(to, "terms.to"));
            faults.in(() -> mustEndLater(to));
        }
    }

    private void mustEndLater(LocalDate to) {
        if (!to.isAfter(terms.from())) {
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
        number(who.maxAgeMonths(), 1, 1_200, "terms.applicants.maxAgeMonths");
        number(who.maxStaff(), 1, MANY, "terms.applicants.maxStaff");
        money(who.maxRevenue(), "terms.applicants.maxRevenue");
        money(who.maxAssets(), "terms.applicants.maxAssets");
        money(who.maxCapital(), "terms.applicants.maxCapital");
        number(who.minCoreMembers(), 1, 1_000, "terms.applicants.minCoreMembers");
    }

    private void coverage() {
        mustNameOne(terms.coverage().services(), "terms.coverage.services");
        long distinct = terms.coverage().partners().stream()
                .map(Partner::region)
                .distinct()
                .count();
        faults.unless(
                distinct == terms.coverage().partners().size(),
                "terms.coverage.partners",
                "每个合作区域只能填写一次。",
                "Please name each partner region once.");
        terms.coverage().partners().stream().map(Partner::region).forEach(this::mustLieApart);
    }

    private void mustLieApart(RegionCode partner) {
        faults.unless(
                !home.contains(partner) && !partner.contains(home),
                "terms.coverage.partners.region",
                "合作区域须在项目地区之外。",
                "A partner region lies outside the region of the programme.");
    }

    private void funding() {
        Funding funding = terms.funding();
        money(funding.perRequest(), "terms.funding.perRequest");
        money(funding.firstRequest(), "terms.funding.firstRequest");
        funding.perKind().values().forEach(cap -> money(cap, "terms.funding.perKind.amount"));
        money(funding.firmYear(), "terms.funding.firmYear");
        money(funding.teamYear(), "terms.funding.teamYear");
        caps(funding);
        mustBeCovered(funding.kindRates().keySet(), "terms.funding.kindRates");
        mustBeCovered(funding.perKind().keySet(), "terms.funding.perKind");
    }

    /** A cap that another one always undercuts is a slip of the pen. */
    private void caps(Funding funding) {
        faults.unless(
                isWithin(funding.firstRequest(), funding.perRequest()),
                "terms.funding.firstRequest",
                "首次使用上限不能高于单次上限。",
                "The cap on the first order is at most the cap on one order.");
        Yuan once = funding.perRequest() == null ? funding.firstRequest() : funding.perRequest();
        faults.unless(
                isWithin(once, funding.firmYear()),
                "terms.funding.firmYear",
                "企业年度上限不能低于单次上限。",
                "The yearly cap of a firm is at least the cap on one order.");
        faults.unless(
                isWithin(once, funding.teamYear()),
                "terms.funding.teamYear",
                "团队年度上限不能低于单次上限。",
                "The yearly cap of a team is at least the cap on one order.");
    }

    private static boolean isWithin(@Nullable Yuan some, @Nullable Yuan most) {
        return some == null || most == null || !some.isMoreThan(most);
    }

    private void mustBeCovered(Set<VoucherServiceKind> kinds, String field) {
        faults.unless(
                terms.coverage().services().containsAll(kinds),
                field,
                "只能填写支持范围内的服务类型。",
                "Please name only kinds of service that the programme pays for.");
    }

    private void requests() {
        number(terms.requests().perYear(), 1, 1_000, "terms.requests.perYear");
        number(terms.requests().lapsePercent(), 0, 100, "terms.requests.lapsePercent");
    }

    private void validity() {
        Integer month = terms.validity().untilMonth();
        Integer day = terms.validity().untilDay();
        number(terms.validity().months(), 1, 120, "terms.validity.months");
        number(month, 1, 12, "terms.validity.untilMonth");
        faults.unless(
                (month == null) == (day == null),
                month == null ? "terms.validity.untilMonth" : "terms.validity.untilDay",
                "截止月和截止日须同时填写。",
                "Please give month and day of the last day together.");
        if (month != null && month >= 1 && month <= 12) {
            // a day that every year has, so not 29 February
            number(day, 1, Month.of(month).minLength(), "terms.validity.untilDay");
        }
    }

    private void settlement() {
        number(terms.settlement().noticeDays(), 0, 365, "terms.settlement.noticeDays");
        terms.settlement()
                .stageDays()
                .values()
                .forEach(days -> number(days, 1, 365, "terms.settlement.stageDays.days"));
    }

    private void citations() {
        check(terms.citation(), "terms.citation.");
        terms.sources().values().forEach(source -> check(source, "terms.sources.citation."));
    }

    private void check(Citation citation, String path) {
        faults.in(() -> Bounds.text(citation.title(), 200, path + "title"));
        faults.in(() -> Bounds.text(citation.number(), 100, path + "number"));
        faults.in(() -> Bounds.text(citation.clause(), 200, path + "clause"));
        faults.in(() -> Bounds.text(citation.words(), 2_000, path + "words"));
    }

    private void mustNameOne(Collection<?> named, String field) {
        faults.unless(!named.isEmpty(), field, "请至少选择一项。", "Please choose at least one.");
    }
}
