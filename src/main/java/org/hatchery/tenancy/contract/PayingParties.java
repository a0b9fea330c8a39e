package org.hatchery.tenancy.contract;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.hatchery.shared.mongo.ReadOnce;
import org.jspecify.annotations.Nullable;
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

    /** The contracts of the carrier, as far as a line may mean them. */
    record Candidates(BankLine line, List<Named> all) {
        /** Those under the number that the line tells, or that its remark names. */
        List<ContractId> numbered() {
            String told = folded(line.contractNumber());
            String remark = folded(line.remark());
            return those(one -> told.isEmpty()
                    ? one.number().length() >= SHORTEST && isNamed(remark, one.number())
                    : one.number().equals(told));
        }

        /** Those with whoever is called like the payer. */
        List<ContractId> paying() {
            String payer = folded(line.payer());
            return those(one -> one.party().equals(payer));
        }

        /** Those at which a transfer of that reference is marked, however it was typed. */
        List<ContractId> marked() {
            String reference = folded(line.reference());
            return those(one -> one.references().contains(reference));
        }

        private List<ContractId> those(Predicate<Named> which) {
            return all.stream().filter(which).map(Named::id).toList();
        }

        private static String folded(@Nullable String text) {
            return text == null ? "" : Wording.folded(text);
        }
    }

    Candidates of(BankLine line, Scope scope) {
        List<Object> which = List.of("parties", line.carrier(), scope);
        return new Candidates(
                line,
                ReadOnce.of(which, Known.class, () -> new Known(read(line, scope)))
                        .all());
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
