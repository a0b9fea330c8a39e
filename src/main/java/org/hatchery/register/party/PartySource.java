package org.hatchery.register.party;

import java.util.Optional;

/** Finds parties of one kind; whatever it finds is only used by somebody whose scope was checked. */
public interface PartySource {
    PartyKind kind();

    Optional<FoundParty> find(String key);
}
