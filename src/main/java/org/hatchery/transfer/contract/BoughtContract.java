package org.hatchery.transfer.contract;

import java.time.LocalDate;
import java.util.Comparator;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.rule.ContractKind;
import org.springframework.modulith.NamedInterface;

/** What others reckon with of a contract that somebody bought, without the rest of it (买方合同要点). */
@NamedInterface(propagate = false)
public record BoughtContract(TechnologyContractId id, ContractKind kind, LocalDate signedOn, Yuan total) {
    /** The latest signed first. */
    static final Comparator<BoughtContract> ORDER = Comparator.comparing(
                    BoughtContract::signedOn, Comparator.reverseOrder())
            .thenComparing(one -> one.id().value(), Comparator.reverseOrder());
}
