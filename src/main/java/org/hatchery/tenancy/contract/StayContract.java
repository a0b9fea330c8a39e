package org.hatchery.tenancy.contract;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;
import static org.hatchery.tenancy.contract.ContractState.ENDED;
import static org.hatchery.tenancy.contract.ContractState.IN_FORCE;
import static org.hatchery.tenancy.contract.ContractState.NOTICE_GIVEN;
import static org.hatchery.tenancy.contract.ContractState.RENEWED;
import static org.hatchery.tenancy.contract.ContractState.VOIDED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.notice.Telling;
import org.hatchery.shared.Months;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.tenancy.rent.Amendment;
import org.hatchery.tenancy.rent.ContractTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Contract of stay (入驻合同): what a firm or team pays a carrier for the space of its stay, from its first day until it ends.
 *
 * <p>Keeps: a stay has one contract at a time. The first of those that go on from one another holds a key, unique while any
 * of them is live, and each is renewed once, by a wish that it keeps until the next one is there.
 */
@Telling
@Document("stayContracts")
@NamedInterface(propagate = false)
public final class StayContract extends StoredContract {
    /** A document grows with every event, so there is an end to them. */
    private static final int MOST_EVENTS = 300;

    StayContract(
            ContractId id,
            StayId stay,
            CarrierId carrier,
            String carrierName,
            IncubateeId incubatee,
            String incubateeName,
            @Nullable ContractId renews,
            ContractId chain,
            boolean sample,
            Set<String> visibleTo,
            ContractTerms terms) {
        super(id, stay, carrier, carrierName, incubatee, incubateeName, renews, chain, sample, visibleTo, terms);
    }

    /** The first contract of a stay. */
    public static StayContract sign(ContractId id, Stay stay, ContractTerms terms, ContractEvent event) {
        var contract = new StayContract(
                id,
                stay.getId(),
                stay.getCarrier(),
                stay.getCarrierName(),
                stay.getIncubatee(),
                stay.getIncubateeName(),
                null,
                id,
                stay.isSample(),
                parties(stay),
                terms);
        contract.liveKey = stay.getId();
        return contract.noted(event);
    }

    /** The one that this was renewed by, as it was wished for. */
    public StayContract renewed(String incubateeNow) {
        Renewal wish = Objects.requireNonNull(renewal);
        return new StayContract(
                        wish.contract(),
                        stay,
                        carrier,
                        carrierName,
                        incubatee,
                        incubateeNow,
                        id,
                        chain,
                        sample,
                        visibleTo,
                        wish.terms())
                .noted(wish.event());
    }

    /**
     * Is gone on from by another contract, which begins the day after.
     *
     * @throws Rejection WRONG_STATE; WRONG_DATES unless the other one begins the day after its last
     */
    public void renew(ContractId next, ContractTerms wish, ContractEvent event) {
        ContractStep.RENEW.mustLeadFrom(state);
        LocalDate last = Objects.requireNonNull(runsUntil);
        if (!wish.firstDay().equals(last.plusDays(1))) {
            throw new Rejection(WRONG_DATES, "lastDay", Words.say("tenancy.renewal-continues", Spoken.day(last)));
        }
        state = RENEWED;
        renewal = new Renewal(next, wish, event);
        unsettled = event.at();
        noted(event);
    }

    /** Whatever had to follow has followed. */
    public void settled() {
        unsettled = null;
    }

    /** The contract that renewed it never was. */
    void stand(boolean live, ContractEvent event) {
        if (state == RENEWED) {
            state = live && end == null ? IN_FORCE : ENDED;
            renewal = null;
            noted(event);
        }
    }

    void releaseStay() {
        liveKey = null;
    }

    void holdStay() {
        liveKey = stay;
    }

    void amend(Amendment right, LocalDate today, ContractEvent event) {
        ContractStep.AMEND.mustLeadFrom(state);
        ContractTerms before = terms;
        terms = right.applied(before, today);
        noted(event.replacing(before));
    }

    /**
     * Is to end before its term is over.
     *
     * @throws Rejection WRONG_STATE; WRONG_DATES for notice given after today or shorter than agreed, or an end outside the term
     */
    void giveNotice(ContractNotice given, LocalDate today, ContractEvent event) {
        ContractStep.GIVE_NOTICE.mustLeadFrom(state);
        if (given.givenOn().isAfter(today)) {
            throw new Rejection(WRONG_DATES, "givenOn", Words.say("tenancy.notice-by-today"));
        }
        LocalDate earliest = Months.lastDay(given.givenOn(), terms.noticeMonths());
        if (given.lastDay().isBefore(earliest)) {
            throw new Rejection(
                    WRONG_DATES,
                    "lastDay",
                    Words.say("tenancy.notice-too-short", terms.noticeMonths(), Spoken.day(earliest)));
        }
        mustLieWithin(given.lastDay());
        state = NOTICE_GIVEN;
        notice = given;
        noted(event);
    }

    /**
     * Ends.
     *
     * @throws Rejection WRONG_STATE; WRONG_DATES for a last day after today or outside the term
     */
    void end(LocalDate lastDay, String reason, LocalDate today, ContractEvent event) {
        ContractStep.END.mustLeadFrom(state);
        if (lastDay.isAfter(today)) {
            throw new Rejection(WRONG_DATES, "lastDay", Words.say("tenancy.end-by-today"));
        }
        mustLieWithin(lastDay);
        over(new ContractEnd(EndCause.RECORDED, lastDay, reason), event);
    }

    private void mustLieWithin(LocalDate lastDay) {
        LocalDate last = Objects.requireNonNull(runsUntil);
        if (lastDay.isBefore(terms.firstDay()) || lastDay.isAfter(last)) {
            throw new Rejection(
                    WRONG_DATES, "lastDay", Words.say("shared.day-lies", Spoken.days(terms.firstDay(), last)));
        }
    }

    /**
     * Never was.
     *
     * @throws Rejection WRONG_STATE, also while anything is marked as paid
     */
    void takeBack(ContractEvent event) {
        ContractStep.VOID.mustLeadFrom(state);
        if (!payments.isEmpty()) {
            throw new Rejection(WRONG_STATE, "contract", Words.say("tenancy.payments-come-first"));
        }
        state = VOIDED;
        leave(event.at());
        noted(event);
    }

    private void over(ContractEnd how, ContractEvent event) {
        end = how;
        state = ENDED;
        leave(event.at());
        noted(event);
    }

    /** The stay is free for another contract; the first of the chain says so, at once or once it is told. */
    private void leave(Instant at) {
        liveKey = null;
        unsettled = renews == null ? null : at;
    }

    /** Whether it says of its stay what that says by now; an end that somebody recorded stands. */
    boolean isLike(Stay now) {
        ContractEnd how = end;
        if (how == null || state == VOIDED) {
            return state == VOIDED || now.getState() == StayState.ACTIVE;
        }
        return how.cause() == EndCause.RECORDED
                || (now.getState() != StayState.ACTIVE && how.lastDay().equals(lastDayOf(now)));
    }

    /** Ends with its stay, or goes on with it after all. */
    public void follow(Stay now, ContractEvent event) {
        if (now.getState() == StayState.ACTIVE) {
            end = null;
            state = state == ENDED ? (notice == null ? IN_FORCE : NOTICE_GIVEN) : state;
            unsettled = null;
            noted(event);
        } else if (state == RENEWED) {
            end = new ContractEnd(EndCause.STAY_ENDED, lastDayOf(now), null);
            noted(event);
        } else {
            over(new ContractEnd(EndCause.STAY_ENDED, lastDayOf(now), null), event);
        }
    }

    /** A stay that never was has no last day: nothing is due. */
    private static LocalDate lastDayOf(Stay over) {
        LocalDate left = over.getState() == StayState.VOIDED ? null : over.getEndedOn();
        return (left == null ? over.getEnteredOn() : left).minusDays(1);
    }

    /**
     * Notes what came in.
     *
     * @throws Rejection WRONG_STATE, and what {@link RentPayments#and} refuses
     */
    public void pay(RentPayment payment) {
        ContractStep.MARK_PAID.mustLeadFrom(state);
        payments = noted().and(payment, rent().in(payment.month()).stream().findFirst())
                .all();
        // what came before the first open month is paid wholly, and stays so
        openFrom = openFrom == null ? null : openFrom(YearMonth.from(openFrom));
        lastPaidOn = noted().lastDay();
    }

    /**
     * Did not come in after all.
     *
     * @throws Rejection WRONG_STATE; NOT_FOUND where no such transfer is noted
     */
    void takeBackPayment(Period month, String reference, ContractEvent event) {
        ContractStep.MARK_PAID.mustLeadFrom(state);
        RentPayment marked = noted().marked(month, reference);
        payments = noted().without(marked).all();
        noted(event.takingBack(marked));
    }

    private StayContract noted(ContractEvent event) {
        if (history.size() >= MOST_EVENTS) {
            throw new Rejection(CAP_EXCEEDED, "contract", Words.say("tenancy.too-many-changes"));
        }
        history = deeds().and(event).all();
        work();
        return this;
    }

    /** Works out anew what lists ask for. */
    private void work() {
        LocalDate until = notice == null ? terms.lastDay() : notice.lastDay();
        LocalDate cut = end == null || end.lastDay().isAfter(until) ? until : end.lastDay();
        runsUntil = state == VOIDED ? null : cut;
        followsStay = state.isLive() || state == RENEWED || (end != null && end.cause() == EndCause.STAY_ENDED)
                ? Boolean.TRUE
                : null;
        openFrom = openFrom(YearMonth.from(terms.firstDay()));
        lastPaidOn = noted().lastDay();
    }
}
