package org.hatchery.programme.terms;

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
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What the schema cannot say of the terms a person typed: how their parts fit together. */
public final class TermsCheck {
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
    public static void check(Terms terms, RegionCode home) {
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
            throw new Rejection(WRONG_DATES, "terms.to", Words.say("programme.terms-end-after-begin"));
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
                Words.say("programme.name-each-partner-region"));
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
        faults.unless(apart, "terms.coverage.partners", Words.say("programme.partner-region-lie-within"));
    }

    private void mustLieApart(RegionCode partner, String field) {
        faults.unless(
                !home.contains(partner) && !partner.contains(home),
                field,
                Words.say("programme.partner-region-lies-outside"));
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
                Words.say("programme.cap-first-order-most"));
        Yuan once = funding.perRequest() == null ? funding.firstRequest() : funding.perRequest();
        faults.unless(
                isWithin(once, funding.firmYear()),
                "terms.funding.firmYear",
                Words.say("programme.yearly-cap-firm-least"));
        faults.unless(
                isWithin(once, funding.teamYear()),
                "terms.funding.teamYear",
                Words.say("programme.yearly-cap-team-least"));
    }

    private static boolean isWithin(@Nullable Yuan some, @Nullable Yuan most) {
        return some == null || most == null || !some.isMoreThan(most);
    }

    private void mustBeCovered(Set<VoucherServiceKind> kinds, String field) {
        faults.unless(
                terms.coverage().services().containsAll(kinds), field, Words.say("programme.name-only-kinds-service"));
    }

    private void validity() {
        Integer month = terms.validity().untilMonth();
        Integer day = terms.validity().untilDay();
        faults.unless(
                (month == null) == (day == null),
                month == null ? "terms.validity.untilMonth" : "terms.validity.untilDay",
                Words.say("programme.give-month-day-last"));
        if (month != null && day != null) {
            // a day that every year has, so not 29 February
            int last = Month.of(month).minLength();
            faults.unless(day <= last, "terms.validity.untilDay", Words.say("programme.last-day-month-most", last));
        }
    }

    private void mustNameOne(Collection<?> named, String field) {
        faults.unless(!named.isEmpty(), field, Words.say("programme.choose-least-one"));
    }
}
