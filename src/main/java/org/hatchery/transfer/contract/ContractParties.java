package org.hatchery.transfer.contract;

import java.util.List;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.provider.ProviderDirectory;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.paper.ContractParty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the parties of a contract against the registers, and whoever writes it against its seller. */
@Component
class ContractParties {
    private final IncubateeDirectory incubatees;
    private final InstitutionDirectory institutions;
    private final ProviderDirectory providers;

    ContractParties(IncubateeDirectory incubatees, InstitutionDirectory institutions, ProviderDirectory providers) {
        this.incubatees = incubatees;
        this.institutions = institutions;
        this.providers = providers;
    }

    /** Collects what does not fit the registers. */
    void check(ContractFacts facts, Actor actor, Faults faults) {
        faults.in(() -> mustBeItself(facts.seller(), "facts.seller"));
        faults.in(() -> mustBeItself(facts.buyer(), "facts.buyer"));
        faults.unless(
                actor.scope().includes(facts.seller().scopeKeys()),
                UserErrorCode.NOT_RESPONSIBLE,
                "facts.seller",
                Words.say("transfer.not-your-seller"));
    }

    private void mustBeItself(ContractParty party, String field) {
        if (party.incubatee() != null) {
            Incubatee known = incubatees.find(List.of(party.incubatee()), Scope.EVERYTHING).stream()
                    .findFirst()
                    .orElseThrow(() -> Rejection.notFound(field + ".incubatee"));
            mustMatch(known.creditCode(), party, field);
        }
        if (party.institution() != null) {
            CreditCode code = institutions
                    .find(party.institution())
                    .orElseThrow(() -> Rejection.notFound(field + ".institution"))
                    .getCreditCode();
            // a laboratory has none of its own and signs as its parent, so nobody else can be named as the same party
            if (code != null) {
                mustMatch(code, party, field);
            } else if (party.incubatee() != null || party.provider() != null) {
                throw new Rejection(
                        UserErrorCode.INVALID, field + ".institution", Words.say("transfer.code-of-register-entry"));
            }
        }
        if (party.provider() != null) {
            CreditCode code = providers
                    .find(party.provider())
                    .orElseThrow(() -> Rejection.notFound(field + ".provider"))
                    .getProfile()
                    .creditCode();
            mustMatch(code, party, field);
        }
    }

    private static void mustMatch(@Nullable CreditCode known, ContractParty party, String field) {
        if (known == null || !known.equals(party.creditCode())) {
            throw new Rejection(
                    UserErrorCode.INVALID, field + ".creditCode", Words.say("transfer.code-of-register-entry"));
        }
    }
}
