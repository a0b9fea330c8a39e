package org.hatchery.programme.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Terms of a programme in one time (项目条款).
 *
 * @param from first day in force
 * @param to first day no longer in force; null while open-ended
 * @param citation source of all terms that {@code sources} does not name
 */
@NamedInterface(propagate = false)
public record Terms(
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

    public boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }

    /** Whether both would be in force on some day, unless these end where the next begin. */
    public boolean reachesInto(Terms next) {
        return to == null ? !next.from().isAfter(from) : next.from().isBefore(to);
    }

    public Terms endedBy(Terms next) {
        return to != null
                ? this
                : new Terms(
                        from,
                        next.from(),
                        applicants,
                        coverage,
                        funding,
                        requests,
                        validity,
                        settlement,
                        citation,
                        sources);
    }

    /** What is paid where an authority decided a share that the source does not name. */
    public Funding fundingAt(@Nullable Rate decided) {
        return decided == null || funding.rate() != null
                ? funding
                : new Funding(
                        decided,
                        funding.kindRates(),
                        funding.perRequest(),
                        funding.firstRequest(),
                        funding.perKind(),
                        funding.firmYear(),
                        funding.teamYear());
    }

    /** Whether some service is paid for at a share that the source does not name. */
    public boolean leaveRateOpen() {
        return coverage.services().stream().anyMatch(kind -> funding.rate(kind) == null);
    }

    /** Every rule about the applicant that is not met. */
    public List<Finding> ofApplicant(Candidate candidate, RegionCode home, LocalDate day) {
        List<Breach> breaches = new ArrayList<>(applicants.breaches(candidate, day));
        if (!home.contains(candidate.region())) {
            breaches.add(Breach.of(Term.REGION, Words.say("programme.applicant-sit-region-programme")));
        }
        return cited(breaches);
    }

    /** Every rule about the service that is not met. */
    public List<Finding> ofService(ServiceWanted wanted, RegionCode home) {
        return cited(coverage.breaches(wanted, home));
    }

    /** Every rule about asking for that much again that is not met. */
    public List<Finding> ofRequest(Yuan wanted, Candidate candidate, List<PriorGrant> prior, int year) {
        return cited(requests.breaches(wanted, year, funding.yearCap(candidate.form()), prior));
    }

    /** The limits that an amount exceeds. */
    public List<Finding> exceeded(Yuan amount, List<Limit> limits) {
        return cited(limits.stream()
                .filter(limit -> amount.isMoreThan(limit.most()))
                .map(limit -> Breach.of(limit.term(), Words.say("programme.rule-voucher-pays-most", limit.most())))
                .toList());
    }

    private List<Finding> cited(List<Breach> breaches) {
        return breaches.stream()
                .map(breach ->
                        new Finding(FindingCode.RULE_NOT_MET, breach.term(), breach.message(), source(breach.term())))
                .toList();
    }

    public Citation source(Term term) {
        return sources.getOrDefault(term, citation);
    }

    /** Terms that decide who is paid how much, and that nobody has read in a source, by their names. */
    public Map<Term, Citation> unread(VoucherServiceKind kind, IncubateeForm form) {
        Set<Term> laidDown = new TreeSet<>(sources.keySet());
        laidDown.removeIf(term -> !term.decidesOnMoney());
        funding.limits(kind, Yuan.ZERO, Yuan.ZERO, true).forEach(limit -> laidDown.add(limit.term()));
        if (funding.yearCap(form) != null) {
            laidDown.add(Term.YEAR_CAP);
        }
        Map<Term, Citation> unread = new TreeMap<>();
        laidDown.stream().filter(term -> !source(term).verified()).forEach(term -> unread.put(term, source(term)));
        return Collections.unmodifiableMap(unread);
    }

    /** Everything that is not met, in one list. */
    public static List<Finding> all(List<Finding> some, List<Finding> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
