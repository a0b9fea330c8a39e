package org.hatchery.tenancy.contract;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.hatchery.shared.mongo.ReadOnce;
import org.springframework.stereotype.Component;

/** Whose contract a line of a bank's list may mean, by number or by payer; read once for the lines that are worked on together. */
@Component
class PayingParties {
    /** A shorter number stands in remarks by chance. */
    private static final int SHORTEST = 4;

    private final ContractDirectory contracts;

    PayingParties(ContractDirectory contracts) {
        this.contracts = contracts;
    }

    private record Named(ContractId id, String number, String party, Set<String> references) {}

    private record Known(List<Named> all) {}

    /** Contracts under the number that the line tells, or that its remark names. */
    List<ContractId> numbered(BankLine line, Scope scope) {
        String told = Wording.folded(line.contractNumber() == null ? "" : line.contractNumber());
        String remark = Wording.folded(line.remark() == null ? "" : line.remark());
        return of(line, scope).stream()
                .filter(one -> told.isEmpty()
                        ? one.number().length() >= SHORTEST && isNamed(remark, one.number())
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

    /** Contracts at which a transfer of that reference is marked, however it was typed. */
    List<ContractId> marked(BankLine line, Scope scope) {
        String reference = Wording.folded(line.reference());
        return of(line, scope).stream()
                .filter(one -> one.references().contains(reference))
                .map(Named::id)
                .toList();
    }

    /** As a whole: what goes on before or behind it is another number. */
    private static boolean isNamed(String remark, String number) {
        for (int at = remark.indexOf(number); at >= 0; at = remark.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean begins = at == 0 || !goesOn(remark.charAt(at - 1));
            if (begins && (end == remark.length() || !goesOn(remark.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(char one) {
        return one == '-' || one >= '0' && one <= '9' || one >= 'a' && one <= 'z';
    }

    private List<Named> of(BankLine line, Scope scope) {
        return ReadOnce.of(List.of("parties", line.carrier(), scope), Known.class, () -> new Known(read(line, scope)))
                .all();
    }

    private List<Named> read(BankLine line, Scope scope) {
        return contracts
                .asking(line.carrier(), scope)
                .map(one -> new Named(
                        one.getId(),
                        Wording.folded(one.getTerms().number()),
                        Wording.folded(one.getIncubateeName()),
                        one.getPayments().stream()
                                .map(payment -> Wording.folded(payment.reference()))
                                .collect(toSet())))
                .toList();
    }
}
