package org.hatchery.voucher.grant;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Actor;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.Candidate;
import org.hatchery.programme.terms.Figures;
import org.hatchery.programme.terms.Finding;
import org.hatchery.programme.terms.FindingCode;
import org.hatchery.programme.terms.PriorGrant;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.ServiceWanted;
import org.hatchery.programme.terms.Term;
import org.hatchery.programme.terms.Terms;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.ProviderPool;
import org.hatchery.provider.Ties;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.order.Offered;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use case: say before a purchase which programmes would pay for it, how much, and what stands against the others.
 *
 * <p>Asks the same rules as the request and the redemption do; five database commands, however many programmes there are.
 */
@Service
public class CheckEligibility {
    private final IncubateeDirectory incubatees;
    private final ProgrammeDirectory programmes;
    private final ProviderPool pool;
    private final Candidates candidates;
    private final VoucherDirectory vouchers;
    private final Clock clock;

    CheckEligibility(
            IncubateeDirectory incubatees,
            ProgrammeDirectory programmes,
            ProviderPool pool,
            Candidates candidates,
            VoucherDirectory vouchers,
            Clock clock) {
        this.incubatees = incubatees;
        this.programmes = programmes;
        this.pool = pool;
        this.candidates = candidates;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    /**
     * What somebody thinks of buying.
     *
     * @param provider null while none was chosen
     * @param offering code in the provider's catalogue, which decides the kind then; null for any of that kind
     */
    public record Question(
            IncubateeId incubatee,
            VoucherServiceKind kind,
            Yuan price,
            @Nullable ProviderId provider,
            @Nullable String offering,
            boolean statutory,
            Figures figures) {}

    /** What is known of whoever asks and of the purchase. */
    private record Case(
            Candidate candidate,
            Ties ties,
            ServiceWanted wanted,
            @Nullable Provider provider,
            List<Voucher> vouchers,
            LocalDate today) {}

    /**
     * Answers for every programme of the regions the applicant sits in, those that pay most first.
     *
     * @throws Rejection NOT_FOUND for an applicant outside the actor's scope or an unknown provider; NOT_IN_CATALOGUE;
     *     INVALID for no price
     */
    public List<Eligibility> check(Question question, Actor actor) {
        if (question.price().hundredths() == 0) {
            throw new Rejection(INVALID, "price", Words.say("voucher.price-above-0"));
        }
        Incubatee incubatee = incubatees.get(question.incubatee(), actor.scope(), "incubatee");
        Case asked = facts(question, incubatee);
        return programmes.openTo(asked.candidate().region(), asked.today()).stream()
                .map(programme -> answer(programme, asked))
                .sorted(Comparator.comparing(Eligibility::most).reversed())
                .toList();
    }

    private Case facts(Question question, Incubatee incubatee) {
        LocalDate today = LocalDate.now(clock);
        Provider provider = question.provider() == null
                ? null
                : pool.find(question.provider()).orElseThrow(() -> Rejection.notFound("provider"));
        Registration firm = incubatee.getRegistration();
        return new Case(
                candidates.of(incubatee, question.figures()),
                new Ties(incubatee.creditCode(), firm == null ? null : firm.legalRepresentative(), List.of(), null),
                wanted(question, provider, today),
                provider,
                vouchers.ofApplicant(incubatee.getId()),
                today);
    }

    private static ServiceWanted wanted(Question question, @Nullable Provider provider, LocalDate today) {
        if (provider == null) {
            return new ServiceWanted(question.kind(), question.price(), null, question.statutory());
        }
        if (question.offering() == null) {
            return new ServiceWanted(question.kind(), question.price(), provider.getRegion(), question.statutory());
        }
        Offering offering = Offered.by(provider, question.offering(), today, "offering");
        return Offered.wanted(provider, offering, question.price());
    }

    private static Eligibility answer(Programme programme, Case asked) {
        List<Voucher> own = asked.vouchers().stream()
                .filter(voucher -> voucher.getBasis().programme().equals(programme.getId()))
                .toList();
        Optional<Voucher> usable = own.stream()
                .filter(voucher -> voucher.canBeUsedOn(asked.today()))
                .findFirst();
        Terms terms = terms(programme, usable, asked.today());
        List<Finding> findings = new ArrayList<>(terms.ofService(asked.wanted(), programme.getRegion()));
        findings.addAll(affiliation(
                terms, usable.map(voucher -> voucher.getApplicant().ties()).orElse(asked.ties()), asked.provider()));
        Yuan most =
                usable.map(voucher -> paidBy(voucher, own, terms, asked)).orElseGet(() -> paidAnew(terms, asked, own));
        if (usable.isEmpty()) {
            findings.addAll(0, terms.ofApplicant(asked.candidate(), programme.getRegion(), asked.today()));
            findings.addAll(terms.ofRequest(
                    most,
                    asked.candidate(),
                    Prior.of(own, asked.today()),
                    asked.today().getYear()));
        }
        Rate rate = usable.map(voucher -> voucher.award().funding(terms))
                .orElse(terms.funding())
                .rate(asked.wanted().kind());
        boolean open = rate == null
                && terms.coverage().services().contains(asked.wanted().kind());
        if (open) {
            findings.add(unknownRate(terms, most));
        }
        boolean fits = findings.isEmpty() && most.hundredths() > 0;
        return new Eligibility(
                programme,
                fits,
                fits ? most : Yuan.ZERO,
                open ? most : null,
                rate,
                usable.map(Voucher::getId).orElse(null),
                withNothingLeft(findings, terms, most),
                terms.unread(asked.wanted().kind(), asked.candidate().form()));
    }

    /** A share that no source names pays nothing by itself, however much the caps would allow. */
    private static Finding unknownRate(Terms terms, Yuan most) {
        return new Finding(
                FindingCode.RATE_UNKNOWN,
                Term.RATE,
                Words.say("voucher.source-names-rate-other", most),
                terms.source(Term.RATE));
    }

    /** A voucher is used under the terms it was asked for. */
    private static Terms terms(Programme programme, Optional<Voucher> usable, LocalDate today) {
        return usable.map(voucher -> voucher.getBasis().termsFrom())
                .or(() -> programme.termsOn(today).map(Terms::from))
                .flatMap(from -> programme.getTerms().stream()
                        .filter(some -> some.from().equals(from))
                        .findFirst())
                .orElseThrow();
    }

    private static Yuan paidBy(Voucher voucher, List<Voucher> own, Terms terms, Case asked) {
        ServiceWanted wanted = asked.wanted();
        return voucher.award()
                .funding(terms)
                .upTo(wanted.kind(), wanted.price(), voucher.placed().usedFor(wanted.kind()), isFirst(own))
                .atMost(voucher.getBalances().free());
    }

    /** Whether none of these vouchers of a programme was used yet. */
    private static boolean isFirst(List<Voucher> own) {
        return own.stream().noneMatch(voucher -> voucher.placed().haveUse());
    }

    private static Yuan paidAnew(Terms terms, Case asked, List<Voucher> own) {
        Yuan most = terms.funding().upTo(asked.wanted().kind(), asked.wanted().price(), Yuan.ZERO, isFirst(own));
        Yuan cap = terms.funding().yearCap(asked.candidate().form());
        return cap == null
                ? most
                : most.atMost(
                        leftOf(cap, Prior.of(own, asked.today()), asked.today().getYear()));
    }

    private static Yuan leftOf(Yuan cap, List<PriorGrant> before, int year) {
        Yuan taken = before.stream()
                .filter(prior -> prior.year() == year)
                .map(PriorGrant::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
        return cap.minus(taken.atMost(cap));
    }

    private static List<Finding> affiliation(Terms terms, Ties applicant, @Nullable Provider provider) {
        return provider == null
                ? List.of()
                : applicant.to(provider.getTies()).stream()
                        .map(tie -> new Finding(
                                FindingCode.RULE_NOT_MET,
                                Term.AFFILIATION,
                                Words.say("voucher.applicant-provider-belong-together-choose"),
                                terms.source(Term.AFFILIATION)))
                        .toList();
    }

    /** Whoever meets every rule and still gets nothing hears why. */
    private static List<Finding> withNothingLeft(List<Finding> findings, Terms terms, Yuan most) {
        if (!findings.isEmpty() || most.hundredths() > 0) {
            return List.copyOf(findings);
        }
        return List.of(new Finding(
                FindingCode.NOTHING_LEFT,
                Term.YEAR_CAP,
                Words.say("voucher.nothing-left-what-granted"),
                terms.source(Term.YEAR_CAP)));
    }
}
