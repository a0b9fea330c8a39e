package org.hatchery.programme;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What the schema cannot say of the terms a person typed: how their parts fit together. */
final class TermsCheck {
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
     * @throws Rejection WRONG_DATES for days in the wrong order, and INVALID for every
     *     value that is not acceptable, together
     */
    static void check(Terms terms, RegionCode home) {
        var check = new TermsCheck(terms, home);
        check.days();
        check.applicants();
        check.coverage();
        check.funding();
        check.validity();
        check.faults.mustBeNone();
    }

    private void days() {
        LocalDate to = terms.to();
        if (to != null) {
            faults.in(() -> mustEndLater(to));
        }
    }

    private void mustEndLater(LocalDate to) {
        if (!to.isAfter(terms.from())) {
            throw new Rejection(WRONG_DATES, "terms.to", "失效日期须晚于生效日期。", "Terms end after they begin.");
        }
    }

    private void applicants() {
        mustNameOne(terms.applicants().forms(), "terms.applicants.forms");
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
        for (int at = 0; at < terms.coverage().partners().size(); at++) {
            mustLieApart(terms.coverage().partners().get(at).region(), "terms.coverage.partners." + at + ".region");
        }
        mustNotLieWithin(terms.coverage().partners());
    }

    /** Else it would be chance which of the two bears its share. */
    private void mustNotLieWithin(List<Partner> partners) {
        boolean apart = partners.stream()
                .noneMatch(one -> partners.stream()
                        .anyMatch(other -> !other.region().equals(one.region())
                                && other.region().contains(one.region())));
        faults.unless(
                apart,
                "terms.coverage.partners",
                "合作区域不能互相包含，请只填写其中一个。",
                "A partner region cannot lie within another; please name only one of them.");
    }

    private void mustLieApart(RegionCode partner, String field) {
        faults.unless(
                !home.contains(partner) && !partner.contains(home),
                field,
                "合作区域须在项目地区之外。",
                "A partner region lies outside the region of the programme.");
    }

    private void funding() {
        Funding funding = terms.funding();
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

    private void validity() {
        Integer month = terms.validity().untilMonth();
        Integer day = terms.validity().untilDay();
        faults.unless(
                (month == null) == (day == null),
                month == null ? "terms.validity.untilMonth" : "terms.validity.untilDay",
                "截止月和截止日须同时填写。",
                "Please give month and day of the last day together.");
        if (month != null && day != null) {
            // a day that every year has, so not 29 February
            int last = Month.of(month).minLength();
            faults.unless(
                    day <= last,
                    "terms.validity.untilDay",
                    "该月截止日最晚为 " + last + " 日。",
                    "The last day in that month is at most the " + last + "th.");
        }
    }

    private void mustNameOne(Collection<?> named, String field) {
        faults.unless(!named.isEmpty(), field, "请至少选择一项。", "Please choose at least one.");
    }
}
