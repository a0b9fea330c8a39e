package org.hatchery.programme;

import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;

/**
 * Something in the rules of a programme that stands against a purchase (不适用的原因).
 *
 * @param source clause that lays it down
 */
public record Finding(FindingCode code, Term term, Sentence message, Citation source) {
    /** What stands against it; names the source where nobody has read it there. */
    public Sentence said() {
        return source.verified() ? message : source.after(message);
    }
}
