package org.hatchery.award.entitlement;

import java.util.List;
import java.util.Set;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.shared.Scope;

/** Reads facts of some kinds of one subject, by one command at most. */
interface RecordedFacts {
    /** Kinds that it reads, of which only confidants of the subject may know; empty for what is public. */
    Set<AwardFactKind> confided();

    /** Kinds of which there may be more than this scope shows; of what somebody else runs, all but the nation see a part. */
    default Set<AwardFactKind> hidden(AwardSubject subject, Scope scope) {
        boolean all = scope.includes(Set.of(Scope.NATION));
        return subject.kind().isRunByAnother() && !all ? confided() : Set.of();
    }

    /** Those that this scope may know. */
    List<AwardFact> of(AwardSubject subject, Scope scope);
}
