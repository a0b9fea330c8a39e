package org.hatchery.programme.terms;

import org.hatchery.shared.Sentence;

/** A rule that is not met, before its source is looked up. */
record Breach(Term term, Sentence message) {
    static Breach of(Term term, Sentence says) {
        return new Breach(term, says);
    }
}
