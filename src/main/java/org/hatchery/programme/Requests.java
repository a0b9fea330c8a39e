package org.hatchery.programme;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * How often one may ask (申领限制); requests that were turned down count for nothing.
 *
 * @param perYear requests in a year; null where the source names no figure
 * @param oneAtATime whether the last voucher has to be used up first
 * @param lapsePercent of last year's vouchers that may lapse; more of it means none this year
 */
public record Requests(
        @Nullable Integer perYear,
        boolean oneAtATime,
        @Nullable Integer lapsePercent) {

    List<Breach> breaches(Yuan wanted, int year, @Nullable Yuan yearCap, List<PriorGrant> prior) {
        List<Breach> breaches = new ArrayList<>();
        List<PriorGrant> thisYear = of(year, prior);
        if (yearCap != null && sum(thisYear, wanted).isMoreThan(yearCap)) {
            breaches.add(Breach.of(
                    Term.YEAR_CAP,
                    "本年度累计额度不能超过 " + yearCap + " 元。",
                    "All grants of a year together may be at most " + yearCap + " yuan."));
        }
        if (perYear != null && thisYear.size() >= perYear) {
            breaches.add(Breach.of(
                    Term.REQUESTS,
                    "每年最多申领 " + perYear + " 次，已驳回的申领不计。",
                    "One may ask at most " + perYear + " times a year; requests that were turned down do not count."));
        }
        if (oneAtATime && prior.stream().anyMatch(PriorGrant::open)) {
            breaches.add(Breach.of(
                    Term.OPEN_QUOTA,
                    "上次申领的额度用完、服务均已确认后方可再次申领。",
                    "One may ask again once the last voucher is used up and its services are confirmed."));
        }
        if (lapsedTooMuch(of(year - 1, prior))) {
            breaches.add(Breach.of(
                    Term.LAPSE_PENALTY,
                    "上年度作废额度超过 " + lapsePercent + "%，本年度不能申领。",
                    "More than " + lapsePercent + " % of last year's vouchers lapsed; there are none this year."));
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
