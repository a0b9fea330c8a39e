package org.hatchery.tenancy.contract;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.rent.Concession;
import org.hatchery.tenancy.rent.ContractTerms;
import org.hatchery.tenancy.rent.LineWish;
import org.hatchery.tenancy.rent.LinesSince;
import org.hatchery.tenancy.rent.PriceLines;
import org.hatchery.tenancy.rent.RentPriceDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a contract is gone on from by another one for the same stay, which begins the day after its last. */
@Service
public class RenewContract {
    private final ChangeContract change;
    private final Contracts contracts;
    private final CarrierDirectory carriers;
    private final RentPriceDirectory prices;

    RenewContract(ChangeContract change, Contracts contracts, CarrierDirectory carriers, RentPriceDirectory prices) {
        this.change = change;
        this.contracts = contracts;
        this.carriers = carriers;
        this.prices = prices;
    }

    /**
     * What was agreed; null for what stays as it is.
     *
     * @param lines null for the same lines at the same prices
     */
    public record Request(
            ContractId contract,
            long expectedVersion,
            String number,
            LocalDate signedOn,
            LocalDate lastDay,
            @Nullable Integer dueDay,
            @Nullable Integer noticeMonths,
            @Nullable Yuan deposit,
            @Nullable List<LineWish> lines,
            List<Concession> concessions) {}

    /**
     * The contract that goes on from it.
     *
     * @throws Rejection NOT_FOUND, STALE, WRONG_STATE, all faults of the terms, IDEMPOTENCY_KEY_REUSED
     */
    public StayContract renew(Request request, Receipt receipt, Actor actor) {
        var next = new ContractId(receipt.id());
        var what = new ChangeContract.Deed(ContractAct.RENEWED, request.signedOn(), null);
        change.change(
                request.contract(),
                request.expectedVersion(),
                what,
                receipt,
                actor,
                (contract, event) -> contract.renew(next, terms(request, contract), event));
        return contracts.findById(next).orElseThrow(Rejection::stale);
    }

    private ContractTerms terms(Request request, StayContract before) {
        ContractStep.RENEW.mustLeadFrom(before.getState());
        ContractTerms said = before.getTerms();
        LocalDate firstDay = said.lastDay().plusDays(1);
        var faults = new Faults();
        var terms = new ContractTerms(
                request.number(),
                request.signedOn(),
                firstDay,
                request.lastDay(),
                requireNonNullElse(request.dueDay(), said.dueDay()),
                requireNonNullElse(request.noticeMonths(), said.noticeMonths()),
                requireNonNullElse(request.deposit(), said.deposit()),
                List.of(lines(request, before, firstDay, faults)),
                request.concessions());
        terms.check(change.today(), faults);
        faults.mustBeNone();
        return terms;
    }

    private LinesSince lines(Request request, StayContract before, LocalDate firstDay, Faults faults) {
        if (request.lines() == null) {
            return new LinesSince(
                    firstDay, before.getTerms().on(before.getTerms().lastDay()).lines());
        }
        return PriceLines.of(
                request.lines(),
                carriers.get(before.getCarrier(), Scope.EVERYTHING).getSpace(),
                prices.of(before.getCarrier()),
                firstDay,
                faults);
    }
}
