package org.hatchery.incubation.act;

import java.util.List;
import java.util.Optional;
import org.hatchery.firm.Consent;
import org.hatchery.firm.ConsentToAdmission;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.incubation.rule.Admission;
import org.hatchery.incubation.stay.Residences;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Sees that nobody on the register enters a carrier that it did not agree to. */
@Component
class AgreeToEnter {
    private final Residences residences;
    private final ConsentToAdmission consents;

    AgreeToEnter(Residences residences, ConsentToAdmission consents) {
        this.residences = residences;
        this.consents = consents;
    }

    /**
     * The consent this entry needs; empty where the administrator admits, where it stays in the carrier anyhow, and where
     * the carrier tries again after it called off the only entry there ever was.
     *
     * @throws Rejection CONSENT_NEEDED when it is not there
     */
    Optional<Consent> consent(Incubatee known, Admission admission, Receipt receipt, Actor actor) {
        boolean staysThere = known.personalData()
                .confidedTo()
                .contains(Scope.carrier(admission.carrier().value()));
        if (actor.is(Role.ADMIN) || staysThere || isSecondAttempt(known, admission)) {
            return Optional.empty();
        }
        return Optional.of(consents.of(known, admission.consent(), receipt.id()));
    }

    void use(IncubateeId party, Admission admission, Receipt receipt) {
        consents.use(party, String.valueOf(admission.consent()), receipt.id());
    }

    private boolean isSecondAttempt(Incubatee known, Admission admission) {
        if (admission.consent() != null) {
            return false;
        }
        List<Stay> ever = residences.ever(known.getId());
        return ever.stream()
                .allMatch(stay -> stay.neverBegan()
                        && !stay.isDisowned()
                        && stay.getCarrier().equals(admission.carrier()));
    }
}
