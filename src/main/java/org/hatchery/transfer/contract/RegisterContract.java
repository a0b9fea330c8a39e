package org.hatchery.transfer.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.rule.ContractRules;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: a technology contract is entered and, unless it stays a draft, laid before the station of its seller. */
@Service
public class RegisterContract {
    private final TechnologyContracts contracts;
    private final ContractParties parties;
    private final FundingOrders orders;
    private final RegistrationStations stations;
    private final ContractBrokers brokers;
    private final LookAtContract look;
    private final ContractRules rules;

    RegisterContract(
            TechnologyContracts contracts,
            ContractParties parties,
            FundingOrders orders,
            RegistrationStations stations,
            ContractBrokers brokers,
            LookAtContract look,
            ContractRules rules) {
        this.contracts = contracts;
        this.parties = parties;
        this.orders = orders;
        this.stations = stations;
        this.brokers = brokers;
        this.look = look;
        this.rules = rules;
    }

    /**
     * Registers, or returns what the same request registered before.
     *
     * @param station registration station before which it is laid; null where the bureau examines
     * @param draft whether it is not yet laid before the station
     * @throws Rejection all faults of the form; ALREADY_REGISTERED when it is registered at some station; ALREADY_FUNDED
     *     when its voucher's order pays another contract; IDEMPOTENCY_KEY_REUSED
     */
    public TechnologyContract register(
            ContractFacts said, @Nullable InstitutionId station, boolean draft, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> {
            ContractFacts facts = checked(said, station, actor);
            var contract = TechnologyContract.draft(new TechnologyContractId(receipt.id()), facts, receipt, false);
            if (!draft) {
                contract.submit(look.at(facts, contract.getId()), station, look.acting(actor));
            }
            return insert(contract, receipt);
        });
    }

    /** What is said, with the broker as the register knows them. */
    ContractFacts checked(ContractFacts facts, @Nullable InstitutionId station, Actor actor) {
        LocalDate today = look.today();
        var faults = new Faults();
        facts.check(rules.on(facts.signedOn()).orElse(null), today, faults);
        parties.check(facts, actor, faults);
        orders.check(facts, actor, faults);
        if (station != null) {
            faults.in(() -> stations.mustServe(station, facts.seller().region(), today));
        }
        ContractFacts known = facts.brokeredBy(brokers.of(facts, faults));
        faults.mustBeNone();
        return known;
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
