package org.hatchery.transfer.contract;

import org.hatchery.identity.Actor;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.hatchery.transfer.paper.ContractFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a draft, or what a station gave back, is laid before the station, corrected where somebody says so. */
@Service
public class SubmitContract {
    private final TechnologyContractDirectory directory;
    private final RegisterContract register;
    private final LookAtContract look;
    private final Change<TechnologyContract> changes;

    SubmitContract(
            TechnologyContracts contracts,
            TechnologyContractDirectory directory,
            RegisterContract register,
            LookAtContract look) {
        this.directory = directory;
        this.register = register;
        this.look = look;
        this.changes =
                Change.by(contracts::save, TechnologyContract::getVersion).unlessTaken(register::taken);
    }

    /**
     * Lays it before the station.
     *
     * @param right what it says instead; null where it stays as it is. What it leaves out of its links stays
     * @param station before which it is laid instead; null where it stays
     * @throws Rejection NOT_FOUND outside the scope; STALE; WRONG_STATE; all faults of the form; ALREADY_REGISTERED,
     *     ALREADY_FUNDED
     */
    public TechnologyContract submit(
            TechnologyContractId id,
            long expectedVersion,
            @Nullable ContractFacts right,
            @Nullable InstitutionId station,
            Actor actor) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, contract -> {
            RegistrationStep.SUBMIT.mustLeadFrom(contract.getState());
            // one that it stays with is looked at again: it may have been closed, or the seller have moved
            InstitutionId before = station == null ? contract.getStation() : station;
            ContractFacts said = right == null ? contract.getFacts() : right.linkedAs(contract.getFacts());
            ContractFacts facts = register.checked(said, before, actor);
            contract.correct(facts);
            contract.submit(look.at(facts, id), before, look.acting(actor));
        });
    }
}
