package org.hatchery.award.entitlement;

import java.time.LocalDate;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.award.rule.Beneficiary;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** What is so of a party because it is on record as what it is. */
final class OwnFacts {
    private OwnFacts() {}

    static AwardFact party(Beneficiary what, LocalDate since, @Nullable LocalDate to, FactSource source) {
        return new AwardFact(
                AwardFactKind.PARTY, what.name(), null, since, to, null, null, source, Words.say("award.party-fact"));
    }
}
