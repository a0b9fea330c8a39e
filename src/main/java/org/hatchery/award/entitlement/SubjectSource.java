package org.hatchery.award.entitlement;

import java.util.Optional;
import org.hatchery.shared.Scope;

/** Finds parties of one type, inside the scope of whoever asks. */
interface SubjectSource {
    /** Type in the schema. */
    String type();

    Optional<AwardSubject> find(String key, Scope scope);
}
