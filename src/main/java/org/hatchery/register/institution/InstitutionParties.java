package org.hatchery.register.institution;

import java.util.Optional;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.party.PartySource;
import org.springframework.stereotype.Component;

/** Institutions as parties. */
@Component
class InstitutionParties implements PartySource {
    private final InstitutionDirectory institutions;

    InstitutionParties(InstitutionDirectory institutions) {
        this.institutions = institutions;
    }

    @Override
    public PartyKind kind() {
        return PartyKind.INSTITUTION;
    }

    @Override
    public Optional<FoundParty> find(String key) {
        return institutions
                .find(new InstitutionId(key))
                .map(institution -> new FoundParty(
                        new Party(kind(), key, institution.getName()),
                        institution.getRegion(),
                        institution.getVisibleTo()));
    }
}
