package org.hatchery.award.entitlement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** All there are of each of many, by their keys; a statistic, so the caller has checked the scope. By two commands at most. */
    Map<String, List<AwardFact>> ofMany(List<AwardSubject> subjects);

    /** What is told of each, by its key. */
    static Map<String, List<AwardFact>> each(
            List<AwardSubject> subjects, Function<AwardSubject, Stream<AwardFact>> facts) {
        return subjects.stream()
                .collect(
                        toMap(AwardSubject::key, subject -> facts.apply(subject).toList(), (one, same) -> one));
    }

    /** Those that this scope may know. */
    List<AwardFact> of(AwardSubject subject, Scope scope);
}
