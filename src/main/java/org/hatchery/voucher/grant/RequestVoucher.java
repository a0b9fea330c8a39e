package org.hatchery.voucher.grant;

import static org.hatchery.shared.UserErrorCode.NOT_ELIGIBLE;

import java.util.List;
import java.util.Optional;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.Candidate;
import org.hatchery.programme.terms.Figures;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Terms;
import org.hatchery.provider.Shareholder;
import org.hatchery.provider.Ties;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.story.Applicant;
import org.hatchery.voucher.story.Basis;
import org.hatchery.voucher.story.ChangeVoucher;
import org.hatchery.voucher.story.Refusals;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use case: ask for a voucher.
 *
 * <p>The requests of one applicant in one programme are numbered without a gap, and the number is part of the id: two
 * requests at once cannot both become the next one, so each sees all others when its caps are checked.
 */
@Service
@NamedInterface(propagate = false)
public class RequestVoucher {
    private final VoucherDirectory vouchers;
    private final IncubateeDirectory incubatees;
    private final ProgrammeDirectory programmes;
    private final Candidates candidates;
    private final Cities cities;
    private final ChangeVoucher change;

    RequestVoucher(
            VoucherDirectory vouchers,
            IncubateeDirectory incubatees,
            ProgrammeDirectory programmes,
            Candidates candidates,
            Cities cities,
            ChangeVoucher change) {
        this.vouchers = vouchers;
        this.incubatees = incubatees;
        this.programmes = programmes;
        this.candidates = candidates;
        this.cities = cities;
        this.change = change;
    }

    /**
     * What is asked for.
     *
     * @param shareholders as the applicant declares them
     * @param parent company that controls it, as it declares
     */
    @NamedInterface(propagate = false)
    public record Request(
            ProgrammeId programme,
            IncubateeId incubatee,
            Yuan amount,
            String purpose,
            Figures figures,
            List<Shareholder> shareholders,
            @Nullable CreditCode parent) {}

    /**
     * Asks, or returns what the same request asked for before.
     *
     * @throws Rejection NOT_FOUND for a programme that is not there or an applicant outside the actor's scope; INVALID;
     *     NOT_ELIGIBLE and CAP_EXCEEDED, one for every rule that is not met; IDEMPOTENCY_KEY_REUSED
     */
    public Voucher request(Request request, Receipt receipt, Actor actor) {
        Incubatee incubatee = incubatees.get(request.incubatee(), actor.scope(), "incubatee");
        Programme programme = programmes.get(request.programme(), "programme");
        return Retries.whenLost(request.incubatee(), () -> attempt(request, incubatee, programme, receipt, actor));
    }

    private Voucher attempt(Request request, Incubatee incubatee, Programme programme, Receipt receipt, Actor actor) {
        List<Voucher> before = vouchers.ofApplicant(incubatee.getId(), programme.getId());
        Optional<Voucher> replayed = before.stream()
                .filter(known -> known.replayed(receipt).isPresent())
                .findFirst();
        return replayed.orElseGet(() -> insert(request, incubatee, programme, before, receipt, actor));
    }

    private Voucher insert(
            Request request,
            Incubatee incubatee,
            Programme programme,
            List<Voucher> before,
            Receipt receipt,
            Actor actor) {
        Terms terms = programme.termsOn(change.today()).orElseThrow(RequestVoucher::notInForce);
        Candidate candidate = candidates.of(incubatee, request.figures());
        Refusals.mustBeNone(
                Terms.all(
                        terms.ofApplicant(candidate, programme.getRegion(), change.today()),
                        terms.ofRequest(
                                request.amount(),
                                candidate,
                                Prior.of(before, change.today()),
                                change.today().getYear())),
                "amount");
        return change.begin(Voucher.request(
                before.size() + 1,
                Basis.of(
                        programme,
                        terms.from(),
                        applicant(request, incubatee, candidate),
                        change.today(),
                        cities.reviewing(candidate.region(), programme.getRegion())),
                request.amount(),
                request.purpose().strip(),
                change.event(VoucherAct.REQUESTED, null, actor, null, receipt),
                incubatee.isSample() && programme.isSample()));
    }

    public static Applicant applicant(Request request, Incubatee incubatee, Candidate candidate) {
        Registration firm = incubatee.getRegistration();
        var ties = new Ties(
                incubatee.creditCode(),
                firm == null ? null : firm.legalRepresentative(),
                request.shareholders(),
                request.parent());
        return new Applicant(
                incubatee.getId(),
                incubatee.getParticulars().name(),
                candidate.form(),
                candidate.region(),
                ties.checked(),
                request.figures());
    }

    private static Rejection notInForce() {
        return new Rejection(NOT_ELIGIBLE, "programme", Words.say("voucher.programme-terms-force-today"));
    }
}
