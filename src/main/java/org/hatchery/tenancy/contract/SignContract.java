package org.hatchery.tenancy.contract;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.rent.Concession;
import org.hatchery.tenancy.rent.ContractTerms;
import org.hatchery.tenancy.rent.LineWish;
import org.hatchery.tenancy.rent.LinesSince;
import org.hatchery.tenancy.rent.PriceLines;
import org.hatchery.tenancy.rent.RentPriceDirectory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: the carrier records the contract that it signed with a firm or team for its stay. */
@Service
public class SignContract {
    private final Contracts contracts;
    private final StayDirectory stays;
    private final CarrierDirectory carriers;
    private final RentPriceDirectory prices;
    private final Clock clock;

    SignContract(
            Contracts contracts,
            StayDirectory stays,
            CarrierDirectory carriers,
            RentPriceDirectory prices,
            Clock clock) {
        this.contracts = contracts;
        this.stays = stays;
        this.carriers = carriers;
        this.prices = prices;
        this.clock = clock;
    }

    /** What was agreed. */
    public record Request(
            StayId stay,
            String number,
            LocalDate signedOn,
            LocalDate firstDay,
            LocalDate lastDay,
            int dueDay,
            int noticeMonths,
            Yuan deposit,
            List<LineWish> lines,
            List<Concession> concessions) {}

    /**
     * Signs, or returns what the same request signed before.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; WRONG_STATE for a stay that is over, or has a contract; all
     *     faults of the terms; IDEMPOTENCY_KEY_REUSED
     */
    public StayContract sign(Request request, Receipt receipt, Actor actor) {
        return signed(receipt).orElseGet(() -> {
            Stay stay = stays.get(request.stay(), actor.scope());
            return insert(StayContract.sign(id(receipt), stay, terms(request, stay), event(receipt, actor)), receipt);
        });
    }

    private ContractTerms terms(Request request, Stay stay) {
        Carrier carrier = carriers.get(stay.getCarrier(), Scope.EVERYTHING);
        var faults = new Faults();
        faults.in(() -> mustGoOn(stay));
        faults.in(() -> mustHaveBegun(stay, request.firstDay()));
        LinesSince lines = PriceLines.of(
                request.lines(), carrier.getSpace(), prices.of(stay.getCarrier()), request.firstDay(), faults);
        var terms = new ContractTerms(
                request.number(),
                request.signedOn(),
                request.firstDay(),
                request.lastDay(),
                request.dueDay(),
                request.noticeMonths(),
                request.deposit(),
                List.of(lines),
                request.concessions());
        terms.check(LocalDate.now(clock), faults);
        faults.mustBeNone();
        return terms;
    }

    private static void mustGoOn(Stay stay) {
        if (stay.getState() != StayState.ACTIVE) {
            throw new Rejection(WRONG_STATE, "stay", Words.say("tenancy.stay-is-over"));
        }
    }

    private static void mustHaveBegun(Stay stay, LocalDate firstDay) {
        if (firstDay.isBefore(stay.getEnteredOn())) {
            throw new Rejection(
                    WRONG_DATES,
                    "firstDay",
                    Words.say("tenancy.contract-before-entry", Spoken.day(stay.getEnteredOn())));
        }
    }

    private static ContractId id(Receipt receipt) {
        return new ContractId(receipt.id());
    }

    private ContractEvent event(Receipt receipt, Actor actor) {
        return new ContractEvent(ContractAct.SIGNED, LocalDate.now(clock), actor.id(), clock.instant(), null, receipt);
    }

    private Optional<StayContract> signed(Receipt receipt) {
        Optional<StayContract> first = contracts.findById(id(receipt));
        first.ifPresent(contract -> contract.replayed(receipt));
        return first;
    }

    private StayContract insert(StayContract fresh, Receipt receipt) {
        try {
            return contracts.save(fresh);
        } catch (DuplicateKeyException taken) {
            // either the same request at the same time, or another contract of the same stay
            return signed(receipt).orElseThrow(SignContract::hasOne);
        }
    }

    private static Rejection hasOne() {
        return new Rejection(WRONG_STATE, "stay", Words.say("tenancy.stay-has-contract"));
    }
}
