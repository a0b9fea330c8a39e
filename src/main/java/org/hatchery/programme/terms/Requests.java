package org.hatchery.programme.terms;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How often one may ask (申领限制); requests that were turned down count for nothing.
 *
 * @param perYear requests in a year; null where the source names no figure
 * @param oneAtATime whether the last voucher has to be used up first
 * @param lapsePercent of last year's vouchers that may lapse; more of it means none this year
 */
@NamedInterface(propagate = false)
public record Requests(
        @Nullable Integer perYear,
        boolean oneAtATime,
        @Nullable Integer lapsePercent) {

    List<Breach> breaches(Yuan wanted, int year, @Nullable Yuan yearCap, List<PriorGrant> prior) {
        List<Breach> breaches = new ArrayList<>();
        List<PriorGrant> thisYear = of(year, prior);
        if (yearCap != null && sum(thisYear, wanted).isMoreThan(yearCap)) {
            breaches.add(Breach.of(Term.YEAR_CAP, Words.say("programme.all-grants-year-together", yearCap)));
        }
        if (perYear != null && thisYear.size() >= perYear) {
            breaches.add(Breach.of(Term.REQUESTS, Words.say("programme.one-ask-most-times", perYear)));
        }
        if (oneAtATime && prior.stream().anyMatch(PriorGrant::open)) {
            breaches.add(Breach.of(Term.OPEN_QUOTA, Words.say("programme.one-ask-again-once")));
        }
        if (lapsedTooMuch(of(year - 1, prior))) {
            breaches.add(Breach.of(Term.LAPSE_PENALTY, Words.say("programme.more-than-last-year", lapsePercent)));
        }
        return breaches;
    }

    private boolean lapsedTooMuch(List<PriorGrant> lastYear) {
        long granted = lastYear.stream()
                .mapToLong(grant -> grant.amount().hundredths())
                .sum();
        long lapsed = lastYear.stream()
                .mapToLong(grant -> grant.lapsed().hundredths())
                .sum();
        return lapsePercent != null
                && Math.multiplyExact(lapsed, 100L) > Math.multiplyExact(granted, (long) lapsePercent);
    }

    private static List<PriorGrant> of(int year, List<PriorGrant> prior) {
        return prior.stream().filter(grant -> grant.year() == year).toList();
    }

    private static Yuan sum(List<PriorGrant> grants, Yuan wanted) {
        return grants.stream().map(PriorGrant::amount).reduce(wanted, Yuan::plus);
    }
}
