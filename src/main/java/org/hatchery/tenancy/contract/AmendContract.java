package org.hatchery.tenancy.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.rent.Amendment;
import org.hatchery.tenancy.rent.Concession;
import org.hatchery.tenancy.rent.LineWish;
import org.hatchery.tenancy.rent.LinesSince;
import org.hatchery.tenancy.rent.PriceLines;
import org.hatchery.tenancy.rent.RentPriceDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use case: lines, term or anything else of a contract is another from a day on, because it was agreed so or written down
 * wrongly.
 */
@Service
public class AmendContract {
    private final ChangeContract change;
    private final CarrierDirectory carriers;
    private final RentPriceDirectory prices;
    private final CorrectionRights rights;

    AmendContract(
            ChangeContract change, CarrierDirectory carriers, RentPriceDirectory prices, CorrectionRights rights) {
        this.change = change;
        this.carriers = carriers;
        this.prices = prices;
        this.rights = rights;
    }

    /**
     * What is another; null for what stays.
     *
     * @param from first day of the lines
     */
    public record Request(
            ContractId contract,
            long expectedVersion,
            String reason,
            @Nullable LocalDate from,
            @Nullable List<LineWish> lines,
            @Nullable LocalDate lastDay,
            @Nullable String number,
            @Nullable Integer dueDay,
            @Nullable Yuan deposit,
            @Nullable List<Concession> concessions) {}

    /**
     * Amends.
     *
     * @throws Rejection NOT_FOUND, STALE, WRONG_STATE, TOO_LATE for days that are over and were recorded long ago, all
     *     faults of the terms, IDEMPOTENCY_KEY_REUSED
     */
    public StayContract amend(Request request, Receipt receipt, Actor actor) {
        LocalDate today = change.today();
        var what = new ChangeContract.Deed(
                ContractAct.AMENDED, request.from() == null ? today : request.from(), request.reason());
        return change.change(request.contract(), request.expectedVersion(), what, receipt, actor, (contract, event) -> {
            ContractStep.AMEND.mustLeadFrom(contract.getState());
            Amendment right = amendment(request, contract);
            right.since(contract.getTerms())
                    .filter(day -> day.isBefore(today))
                    .ifPresent(over -> rights.check(actor, recordedAt(contract), "contract"));
            contract.amend(right, today, event);
        });
    }

    private Amendment amendment(Request request, StayContract contract) {
        var faults = new Faults();
        LinesSince lines = lines(request, contract, faults);
        faults.mustBeNone();
        return new Amendment(
                lines, request.lastDay(), request.number(), request.dueDay(), request.deposit(), request.concessions());
    }

    private @Nullable LinesSince lines(Request request, StayContract contract, Faults faults) {
        if ((request.lines() == null) != (request.from() == null)) {
            String missing = request.lines() == null ? "lines" : "from";
            throw new Rejection(UserErrorCode.INVALID, missing, Words.say("tenancy.lines-with-their-day"));
        }
        return request.lines() == null
                ? null
                : PriceLines.of(
                        request.lines(),
                        carriers.get(contract.getCarrier(), Scope.EVERYTHING).getSpace(),
                        prices.of(contract.getCarrier()),
                        request.from(),
                        faults);
    }

    /** When its terms were said last. */
    static Instant recordedAt(StayContract contract) {
        return contract.getHistory().stream()
                .filter(event -> event.act() == ContractAct.AMENDED
                        || event.act() == ContractAct.SIGNED
                        || event.act() == ContractAct.RENEWED)
                .map(ContractEvent::at)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
