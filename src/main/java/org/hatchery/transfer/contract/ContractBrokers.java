package org.hatchery.transfer.contract;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.register.person.PersonDirectory;
import org.hatchery.register.person.PersonId;
import org.hatchery.register.person.RegisteredPerson;
import org.hatchery.shared.Faults;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.transfer.paper.ContractFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the broker of a contract by a certificate: whoever writes the contract need not see people of the register. */
@Component
class ContractBrokers {
    private final PersonDirectory people;

    ContractBrokers(PersonDirectory people) {
        this.people = people;
    }

    /** Whoever holds that certificate; null where none is named, or where its fault was collected. */
    @Nullable PersonId of(ContractFacts facts, Faults faults) {
        String number = facts.brokerCertificate();
        if (number == null) {
            return null;
        }
        List<RegisteredPerson> found = people.certified(number).stream()
                .filter(one -> isNamed(one, facts) && isValid(one, number, facts.signedOn()))
                .toList();
        faults.unless(
                found.size() == 1,
                UserErrorCode.NOT_FOUND,
                "facts.brokerCertificate",
                Words.say("transfer.no-such-certificate"));
        return found.size() == 1 ? found.get(0).getId() : null;
    }

    /** A mistyped number of somebody else shows the deal to nobody. */
    private static boolean isNamed(RegisteredPerson person, ContractFacts facts) {
        return facts.broker() != null
                && Wording.folded(facts.broker())
                        .equals(Wording.folded(person.getProfile().name()));
    }

    private static boolean isValid(RegisteredPerson person, String number, LocalDate day) {
        return person.getCredentials().stream()
                .anyMatch(held -> held.certificateNumber().equals(number.strip()) && held.isValidOn(day));
    }
}
