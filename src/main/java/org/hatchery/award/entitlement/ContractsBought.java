package org.hatchery.award.entitlement;

import java.util.List;
import java.util.Set;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.transfer.contract.RegistrationState;
import org.hatchery.transfer.contract.TechnologyContract;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.hatchery.transfer.contract.TechnologyContractFilter;
import org.springframework.stereotype.Component;

/** Technology contracts that a station recognised and in which the subject buys; the latest hundred. */
@Component
class ContractsBought implements RecordedFacts {
    private static final Set<RegistrationState> STANDING =
            Set.of(RegistrationState.RECOGNISED, RegistrationState.CHANGED);

    private final TechnologyContractDirectory contracts;

    ContractsBought(TechnologyContractDirectory contracts) {
        this.contracts = contracts;
    }

    @Override
    public Set<AwardFactKind> confided() {
        return Set.of(AwardFactKind.CONTRACT);
    }

    @Override
    public List<AwardFact> of(AwardSubject subject) {
        CreditCode code = subject.creditCode();
        if (code == null) {
            return List.of();
        }
        var filter = new TechnologyContractFilter(
                null, null, null, null, code, STANDING, null, null, null, null, null, null, null, null);
        return contracts.search(filter, Scope.EVERYTHING, PageRequest.first(PageRequest.LARGEST)).entries().stream()
                .map(Page.Entry::item)
                .filter(contract -> code.equals(contract.getFacts().buyer().creditCode()))
                .map(ContractsBought::fact)
                .toList();
    }

    private static AwardFact fact(TechnologyContract contract) {
        var facts = contract.getFacts();
        return AwardFact.worth(
                AwardFactKind.CONTRACT,
                facts.kind().name(),
                facts.signedOn(),
                facts.total(),
                new FactSource("TechnologyContract", contract.getId().value()),
                Words.say("award.contract-fact", facts.signedOn(), facts.total()));
    }
}
