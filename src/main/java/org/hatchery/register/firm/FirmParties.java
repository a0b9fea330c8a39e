package org.hatchery.register.firm;

import java.util.Optional;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.party.PartySource;
import org.hatchery.shared.CreditCode;
import org.springframework.stereotype.Component;

/** Firms as parties. */
@Component
class FirmParties implements PartySource {
    private final FirmDirectory firms;

    FirmParties(FirmDirectory firms) {
        this.firms = firms;
    }

    @Override
    public PartyKind kind() {
        return PartyKind.FIRM;
    }

    @Override
    public Optional<FoundParty> find(String key) {
        return firms.find(new CreditCode(key))
                .map(firm -> new FoundParty(new Party(kind(), key, firm.name()), firm.region(), firm.visibleTo()));
    }
}
