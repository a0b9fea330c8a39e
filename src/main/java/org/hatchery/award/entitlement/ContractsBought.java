package org.hatchery.award.entitlement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.transfer.contract.BoughtContract;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.springframework.stereotype.Component;

/** Technology contracts that a station recognised and in which the subject buys; the latest hundred. */
@Component
class ContractsBought implements RecordedFacts {
    private final TechnologyContractDirectory contracts;

    ContractsBought(TechnologyContractDirectory contracts) {
        this.contracts = contracts;
    }

    @Override
    public Set<AwardFactKind> confided() {
        return Set.of(AwardFactKind.CONTRACT);
    }

    @Override
    public List<AwardFact> of(AwardSubject subject, Scope scope) {
        CreditCode code = subject.creditCode();
        if (code == null) {
            return List.of();
        }
        return contracts.boughtBy(code, scope).stream()
                .map(ContractsBought::fact)
                .toList();
    }

    @Override
    public Map<String, List<AwardFact>> ofMany(List<AwardSubject> subjects) {
        List<AwardSubject> own = subjects.stream()
                .filter(subject -> !subject.kind().isRunByAnother() && subject.creditCode() != null)
                .toList();
        Map<CreditCode, List<BoughtContract>> bought =
                contracts.boughtBy(own.stream().map(AwardSubject::creditCode).toList());
        return RecordedFacts.each(
                own,
                subject -> subject.creditCode() == null
                        ? Stream.empty()
                        : bought.getOrDefault(subject.creditCode(), List.of()).stream()
                                .map(ContractsBought::fact));
    }

    private static AwardFact fact(BoughtContract contract) {
        return AwardFact.worth(
                AwardFactKind.CONTRACT,
                contract.kind().name(),
                contract.signedOn(),
                contract.total(),
                new FactSource("TechnologyContract", contract.id().value()),
                Words.say("award.contract-fact", contract.signedOn(), contract.total()));
    }
}
