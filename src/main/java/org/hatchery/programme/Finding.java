package org.hatchery.programme;

import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;

/**
 * Something in the rules of a programme that stands against a purchase (不适用的原因).
 *
 * @param source clause that lays it down
 */
public record Finding(FindingCode code, Term term, Sentence message, Citation source) {
    /** What stands against it; names the source of a number that nobody has read there. */
    public Sentence said() {
        return source.verified() || code == FindingCode.RATE_UNKNOWN ? message : source.after(message);
    }
}
