package org.hatchery.transfer.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.rule.ContractRules;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: a technology contract is entered and, unless it stays a draft, laid before the station of its seller. */
@Service
public class RegisterContract {
    private final TechnologyContracts contracts;
    private final ContractParties parties;
    private final FundingOrders orders;
    private final LookAtContract look;
    private final ContractRules rules;

    RegisterContract(
            TechnologyContracts contracts,
            ContractParties parties,
            FundingOrders orders,
            LookAtContract look,
            ContractRules rules) {
        this.contracts = contracts;
        this.parties = parties;
        this.orders = orders;
        this.look = look;
        this.rules = rules;
    }

    /**
     * Registers, or returns what the same request registered before.
     *
     * @param draft whether it is not yet laid before the station
     * @throws Rejection all faults of the form; ALREADY_REGISTERED when it is registered at some station; ALREADY_FUNDED
     *     when its voucher's order pays another contract; IDEMPOTENCY_KEY_REUSED
     */
    public TechnologyContract register(ContractFacts facts, boolean draft, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> {
            check(facts, actor);
            var contract = TechnologyContract.draft(new TechnologyContractId(receipt.id()), facts, receipt, false);
            if (!draft) {
                contract.submit(look.at(facts, contract.getId()), look.acting(actor));
            }
            return insert(contract, receipt);
        });
    }

    void check(ContractFacts facts, Actor actor) {
        LocalDate today = look.today();
        var faults = new Faults();
        facts.check(rules.on(facts.signedOn()).orElse(null), today, faults);
        parties.check(facts, actor, faults);
        orders.check(facts, actor, faults);
        faults.mustBeNone();
    }

    private Optional<TechnologyContract> replayed(Receipt receipt) {
        Optional<TechnologyContract> first = contracts.findById(new TechnologyContractId(receipt.id()));
        first.map(TechnologyContract::getReceipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    private TechnologyContract insert(TechnologyContract contract, Receipt receipt) {
        try {
            return contracts.save(contract);
        } catch (DuplicateKeyException taken) {
            // either the same request at the same time, or the same contract at some station
            return replayed(receipt).orElseThrow(() -> taken(contract));
        }
    }

    /** Which of its two keys another contract holds. */
    Rejection taken(TechnologyContract contract) {
        return contracts.findByClaim(contract.getFacts().claim()).isPresent()
                ? new Rejection(
                        UserErrorCode.ALREADY_REGISTERED, "facts.title", Words.say("transfer.registered-already"))
                : new Rejection(
                        UserErrorCode.ALREADY_FUNDED, "facts.voucherOrder", Words.say("transfer.order-pays-another"));
    }
}
