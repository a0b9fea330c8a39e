package org.hatchery.tenancy.contract;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.tenancy.contract.PayingParties.Candidates;
import org.hatchery.tenancy.rent.MonthRent;
import org.springframework.stereotype.Service;

/**
 * Use case: mark a line of a bank's list as rent of the contract that it must be of, by number, payer and amount.
 *
 * <p>What could be of two contracts, or fits no open months, is told and not guessed.
 */
@Service
public class MatchRentPayment {
    private final Contracts contracts;
    private final ContractDirectory directory;
    private final PayingParties parties;
    private final CarrierDirectory carriers;
    private final Clock clock;

    MatchRentPayment(
            Contracts contracts,
            ContractDirectory directory,
            PayingParties parties,
            CarrierDirectory carriers,
            Clock clock) {
        this.contracts = contracts;
        this.directory = directory;
        this.parties = parties;
        this.carriers = carriers;
        this.clock = clock;
    }

    /**
     * Marks; the same line twice is marked once.
     *
     * @throws Rejection NOT_FOUND for a carrier outside the actor's scope; WRONG_DATES for a day to come; INVALID for a line
     *     that is of no contract, of several, or of no open months; CAP_EXCEEDED for more than is open
     */
    public StayContract match(BankLine line, Actor actor) {
        examine(line, actor);
        Candidates candidates = parties.of(line, actor.scope());
        return before(line, candidates, actor).orElseGet(() -> {
            ContractId of = meant(line, candidates, actor).contract().getId();
            return Retries.whenLost(of, () -> {
                StayContract contract = directory.get(of, actor.scope());
                if (contract.noted().remember(line.reference())) {
                    return marked(contract, line);
                }
                return contracts.save(pay(line, RentShares.of(contract, line, true), actor));
            });
        });
    }

    /** Says, without any effect, what {@link #match} would decline now. */
    public void check(BankLine line, Actor actor, Faults faults) {
        faults.in(() -> {
            examine(line, actor);
            Candidates candidates = parties.of(line, actor.scope());
            if (before(line, candidates, actor).isEmpty()) {
                pay(line, meant(line, candidates, actor), actor);
            }
        });
    }

    private void examine(BankLine line, Actor actor) {
        carriers.get(line.carrier(), actor.scope());
        if (line.paidOn().isAfter(LocalDate.now(clock))) {
            throw new Rejection(WRONG_DATES, "paidOn", Words.say("tenancy.paid-by-today"));
        }
        if (line.month() != null && !MonthRent.isMonth(line.month())) {
            throw new Rejection(INVALID, "month", Words.say("tenancy.a-month"));
        }
    }

    /** Marked meanwhile: just so, or under the reference of another transfer. */
    private static StayContract marked(StayContract contract, BankLine line) {
        if (!contract.noted().isWholly(line)) {
            throw new Rejection(INVALID, "reference", Words.say("tenancy.transfer-marked"));
        }
        return contract;
    }

    /** The contract at which just this transfer is marked. */
    private Optional<StayContract> before(BankLine line, Candidates candidates, Actor actor) {
        Optional<StayContract> marked = directory
                .paidBy(line.reference(), line.carrier(), actor.scope())
                .or(() -> directory.find(candidates.marked(), actor.scope()).stream()
                        .findFirst());
        Set<ContractId> meant = new HashSet<>(candidates.numbered());
        meant.addAll(candidates.paying());
        marked.filter(contract ->
                        !contract.noted().isWholly(line) || !meant.isEmpty() && !meant.contains(contract.getId()))
                .ifPresent(contract -> {
                    throw new Rejection(INVALID, "reference", Words.say("tenancy.transfer-marked"));
                });
        return marked;
    }

    /** Whoever names a contract may pay part of a month; a payer alone is known by an amount that fits. */
    private RentShares meant(BankLine line, Candidates candidates, Actor actor) {
        List<StayContract> numbered = directory.find(candidates.numbered(), actor.scope());
        if (!numbered.isEmpty() || line.contractNumber() != null) {
            return only(numbered, line, true, "contractNumber");
        }
        return only(directory.find(candidates.paying(), actor.scope()), line, false, "payer");
    }

    private static RentShares only(List<StayContract> found, BankLine line, boolean parts, String field) {
        if (found.isEmpty()) {
            throw new Rejection(INVALID, field, Words.say("tenancy.no-contract-of-line"));
        }
        List<RentShares> fitting = found.stream()
                .map(contract -> RentShares.of(contract, line, parts))
                .filter(RentShares::areFitting)
                .toList();
        if (fitting.isEmpty()) {
            throw new Rejection(
                    CAP_EXCEEDED,
                    "amount",
                    Words.say("tenancy.amount-fits-no-months", found.get(0).open()));
        }
        if (fitting.size() > 1) {
            throw new Rejection(INVALID, field, Words.say("tenancy.several-contracts-of-line"));
        }
        return fitting.get(0);
    }

    private StayContract pay(BankLine line, RentShares shares, Actor actor) {
        if (!shares.areFitting()) {
            throw new Rejection(
                    CAP_EXCEEDED,
                    "amount",
                    Words.say("tenancy.amount-fits-no-months", shares.contract().open()));
        }
        var by = Signature.of(actor, clock.instant());
        shares.all()
                .forEach(share -> shares.contract()
                        .pay(new RentPayment(share.month(), share.amount(), line.reference(), line.paidOn(), by)));
        return shares.contract();
    }
}
