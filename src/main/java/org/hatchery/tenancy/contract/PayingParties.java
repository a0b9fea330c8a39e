package org.hatchery.tenancy.contract;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.springframework.stereotype.Component;

/** Whose contract a line of a bank's list may mean, by number or by payer; kept for the lines of one list. */
@Component
class PayingParties {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int CARRIERS = 20;
    /** A shorter number stands in remarks by chance. */
    private static final int SHORTEST = 4;

    private final ContractDirectory contracts;
    private final Cache<Asked, List<Named>> known =
            Caffeine.newBuilder().maximumSize(CARRIERS).expireAfterWrite(KEPT).build();

    PayingParties(ContractDirectory contracts) {
        this.contracts = contracts;
    }

    private record Asked(CarrierId carrier, Scope scope) {}

    private record Named(ContractId id, String number, String party) {}

    /** Contracts under the number that the line tells, or that its remark names. */
    List<ContractId> numbered(BankLine line, Scope scope) {
        String told = Wording.folded(line.contractNumber() == null ? "" : line.contractNumber());
        String remark = Wording.folded(line.remark() == null ? "" : line.remark());
        return of(line, scope).stream()
                .filter(one -> told.isEmpty()
                        ? one.number().length() >= SHORTEST && remark.contains(one.number())
                        : one.number().equals(told))
                .map(Named::id)
                .toList();
    }

    /** Contracts with whoever is called like the payer. */
    List<ContractId> paying(BankLine line, Scope scope) {
        String payer = Wording.folded(line.payer());
        return of(line, scope).stream()
                .filter(one -> one.party().equals(payer))
                .map(Named::id)
                .toList();
    }

    private List<Named> of(BankLine line, Scope scope) {
        return known.get(
                new Asked(line.carrier(), scope),
                asked -> contracts
                        .asking(asked.carrier(), asked.scope())
                        .map(one -> new Named(
                                one.getId(),
                                Wording.folded(one.getTerms().number()),
                                Wording.folded(one.getIncubateeName())))
                        .toList());
    }
}
