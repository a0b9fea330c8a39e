package org.hatchery.transfer.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.Telling;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.transfer.check.Finding;
import org.hatchery.transfer.paper.ContractFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Technology contract (技术合同) on its way to recognition and after it.
 *
 * <p>Keeps: as long as it lives, nobody registers the same at any station ({@code claim} is unique), and no other contract
 * is paid by its voucher's order; its certificate is given once; amounts are approved anew and never overwritten.
 */
@Counted
@Telling
@Document("technologyContracts")
@NamedInterface(propagate = false)
public final class TechnologyContract extends StoredRegistration {
    private static final int MOST_EVENTS = 200;

    TechnologyContract(
            TechnologyContractId id,
            ContractFacts facts,
            RegistrationState state,
            List<RegistrationEvent> history,
            List<ContractEntry> entries,
            List<Finding> findings,
            Receipt receipt,
            boolean sample,
            Set<String> visibleTo,
            Set<String> parties) {
        super(id, facts, state, history, entries, findings, receipt, sample, visibleTo, parties);
    }

    /** One that nobody has laid before a station yet. */
    public static TechnologyContract draft(
            TechnologyContractId id, ContractFacts facts, Receipt receipt, boolean sample) {
        return new TechnologyContract(
                id,
                facts,
                RegistrationState.DRAFT,
                List.of(),
                List.of(),
                List.of(),
                receipt,
                sample,
                facts.seller().scopeKeys(),
                facts.partyKeys());
    }

    /** The same with other facts, while the seller may still write them. */
    public void correct(ContractFacts right) {
        RegistrationStep.SUBMIT.mustLeadFrom(state);
        facts = right;
        parties = right.partyKeys();
        visibleTo = readers();
    }

    /**
     * Lays it before the station; from now on it is there once.
     *
     * @param before registration station; null where the bureau itself examines, or it stays with the one of before
     */
    public void submit(List<Finding> found, @Nullable InstitutionId before, Acting who) {
        station = before == null ? station : before;
        take(RegistrationStep.SUBMIT, null, who);
        findings = List.copyOf(found);
    }

    /**
     * Begins the examination.
     *
     * @param by registration station that examines; null where it stays with the one of before, or the bureau
     * @param due last day on which it is decided; null where no rule names the days
     */
    public void accept(@Nullable LocalDate due, @Nullable InstitutionId by, @Nullable String note, Acting who) {
        station = by == null ? station : by;
        take(RegistrationStep.ACCEPT, note, who);
        acceptedOn = who.today();
        decideBy = due;
    }

    /** Gives it back to be mended. */
    public void giveBack(@Nullable String note, Acting who) {
        mustSayWhy(note);
        take(RegistrationStep.RETURN, note, who);
        acceptedOn = null;
        decideBy = null;
    }

    /**
     * Recognises it.
     *
     * @param technology amount that the station approves
     * @param number certificate number; not used where it has one
     * @throws Rejection GROUND_NOT_MET while a finding blocks it; INVALID for more than the whole
     */
    public void recognise(Yuan technology, List<Finding> found, String number, @Nullable String note, Acting who) {
        RegistrationStep.RECOGNISE.mustLeadFrom(state);
        findings = List.copyOf(found);
        if (found.stream().anyMatch(Finding::blocks)) {
            throw new Rejection(UserErrorCode.GROUND_NOT_MET, "contract", Words.say("transfer.finding-blocks"));
        }
        approve(facts.total(), technology, facts.endsOn());
        certificate = certificate == null ? number : certificate;
        recognisedOn = who.today();
        take(RegistrationStep.RECOGNISE, note, who);
        enter(who, 1, facts.total().hundredths(), technology.hundredths());
    }

    /** Does not recognise it. */
    public void refuse(List<RefusalGround> grounds, @Nullable String note, Acting who) {
        if (grounds.isEmpty()) {
            throw new Rejection(UserErrorCode.INVALID, "grounds", Words.say("transfer.say-grounds"));
        }
        if (grounds.contains(RefusalGround.OTHER)) {
            mustSayWhy(note);
        }
        take(RegistrationStep.REFUSE, note, List.copyOf(grounds), null, who);
    }

    /** Approves other amounts, or another last day; what was approved before stays in the history. */
    public void change(Yuan total, Yuan technology, LocalDate endsOn, String reason, Acting who) {
        RegistrationStep.CHANGE.mustLeadFrom(state);
        Yuan before = facts.total();
        Yuan technologyBefore = facts.technology();
        approve(total, technology, endsOn);
        take(RegistrationStep.CHANGE, reason, who);
        enter(
                who,
                0,
                total.minus(before).hundredths(),
                technology.minus(technologyBefore).hundredths());
    }

    /** Its party gives it up. */
    public void cancel(String reason, Acting who) {
        take(RegistrationStep.CANCEL, reason, who);
        leave(who);
    }

    /** The authority strikes it off. */
    public void revoke(RevocationGround ground, String reason, Acting who) {
        take(RegistrationStep.REVOKE, reason, List.of(), ground, who);
        leave(who);
    }

    /** Notes what came in for one of the payments expected. */
    public void pay(int place, LocalDate on, Yuan amount, Acting who) {
        RegistrationStep.RECORD_PAYMENT.mustLeadFrom(state);
        if (place < 0 || place >= facts.payments().size()) {
            throw new Rejection(UserErrorCode.INVALID, "payment", Words.say("transfer.no-such-payment"));
        }
        if (on.isAfter(who.today()) || on.isBefore(facts.signedOn())) {
            throw new Rejection(UserErrorCode.WRONG_DATES, "on", Words.say("transfer.paid-since-signing"));
        }
        facts = facts.paid(place, on, amount);
        take(RegistrationStep.RECORD_PAYMENT, null, who);
    }

    private void approve(Yuan total, Yuan technology, LocalDate endsOn) {
        if (technology.isMoreThan(total)) {
            throw new Rejection(UserErrorCode.INVALID, "technology", Words.say("transfer.technology-within-total"));
        }
        if (endsOn.isBefore(facts.beginsOn())) {
            throw new Rejection(UserErrorCode.WRONG_DATES, "endsOn", Words.say("transfer.ends-after-begin"));
        }
        facts = facts.with(total, technology, endsOn);
    }

    private static void mustSayWhy(@Nullable String note) {
        if (note == null || note.isBlank()) {
            throw new Rejection(UserErrorCode.INVALID, "note", Words.say("transfer.say-why"));
        }
    }

    private void enter(Acting who, int contracts, long total, long technology) {
        List<ContractEntry> more = new ArrayList<>(entries);
        more.add(ContractEntry.of(who.today(), contracts, total, technology));
        entries = List.copyOf(more);
    }

    private void leave(Acting who) {
        enter(who, -1, -facts.total().hundredths(), -facts.technology().hundredths());
    }

    private void take(RegistrationStep step, @Nullable String note, Acting who) {
        take(step, note, List.of(), null, who);
    }

    private void take(
            RegistrationStep step,
            @Nullable String note,
            List<RefusalGround> grounds,
            @Nullable RevocationGround revocation,
            Acting who) {
        step.mustLeadFrom(state);
        if (history.size() >= MOST_EVENTS) {
            throw new Rejection(UserErrorCode.CAP_EXCEEDED, "contract", Words.say("transfer.too-many-steps"));
        }
        state = step.from(state);
        List<RegistrationEvent> more = new ArrayList<>(history);
        more.add(new RegistrationEvent(
                step,
                who.today(),
                who.by(),
                who.at(),
                note,
                grounds,
                revocation,
                facts.total(),
                facts.technology(),
                who.rule()));
        history = List.copyOf(more);
        claim = state.isLiving() ? facts.claim() : null;
        paidBy = state.isLiving() ? facts.voucherOrder() : null;
        visibleTo = readers();
    }

    /** Whether it counts in the statistics. */
    public boolean isRecognised() {
        return state == RegistrationState.RECOGNISED || state == RegistrationState.CHANGED;
    }
}
