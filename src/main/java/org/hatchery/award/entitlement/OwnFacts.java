package org.hatchery.award.entitlement;

import java.time.LocalDate;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.award.rule.Beneficiary;
import org.hatchery.shared.Words;

/** What is so of a party because it is on record as what it is. */
final class OwnFacts {
    private OwnFacts() {}

    static AwardFact party(Beneficiary what, LocalDate since, FactSource source) {
        return AwardFact.plain(AwardFactKind.PARTY, what.name(), since, source, Words.say("award.party-fact"));
    }
}
