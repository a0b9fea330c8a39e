package org.hatchery.supervision.evaluation;

import org.hatchery.shared.Scope;
import org.springframework.modulith.NamedInterface;

/** Kind of what is evaluated (评价对象). */
@NamedInterface(propagate = false)
public enum EvaluatedKind {
    REGION,
    CARRIER,
    BASE,
    INSTITUTION,
    PERSON;

    /** Key of those who speak for it. */
    String seenBy(String key) {
        return switch (this) {
            case REGION -> Scope.region(key);
            case CARRIER -> Scope.carrier(key);
            case BASE -> Scope.provider(key);
            case INSTITUTION -> Scope.institution(key);
            case PERSON -> Scope.practitioner(key);
        };
    }
}
