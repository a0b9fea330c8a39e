package org.hatchery.award.entitlement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.Scope;

/** Finds parties of one type, inside the scope of whoever asks. */
interface SubjectSource {
    /** Type in the schema. */
    String type();

    Optional<AwardSubject> find(String key, Scope scope);

    /** What is stored of each, by whose ids all of them are gone through. */
    Class<?> stored();

    /** Those with these keys, wherever they are; by one command, two at most. */
    List<AwardSubject> read(Collection<String> keys);

    /** So many are judged together, and done again after a crash; fewer where one of them has thousands of facts. */
    default int portion() {
        return 500;
    }
}
