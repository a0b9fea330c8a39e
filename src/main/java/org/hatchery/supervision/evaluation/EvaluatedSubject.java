package org.hatchery.supervision.evaluation;

import org.springframework.modulith.NamedInterface;

/** What is evaluated (评价对象), under its name of then. */
@NamedInterface(propagate = false)
public record EvaluatedSubject(EvaluatedKind kind, String key, String name) {
    String seenBy() {
        return kind.seenBy(key);
    }
}
