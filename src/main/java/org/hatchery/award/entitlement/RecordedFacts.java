package org.hatchery.award.entitlement;

import java.util.List;
import java.util.Set;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;

/** Reads facts of some kinds of one subject, by one command at most. */
interface RecordedFacts {
    /** Kinds that it reads, of which only confidants of the subject may know; empty for what is public. */
    Set<AwardFactKind> confided();

    List<AwardFact> of(AwardSubject subject);
}
