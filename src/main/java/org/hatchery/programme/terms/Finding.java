package org.hatchery.programme.terms;

import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.springframework.modulith.NamedInterface;

/**
 * Something in the rules of a programme that stands against a purchase (不适用的原因).
 *
 * @param source clause that lays it down
 */
@NamedInterface(propagate = false)
public record Finding(FindingCode code, Term term, Sentence message, Citation source) {
    /** What stands against it; names the source of a number that nobody has read there. */
    public Sentence said() {
        return source.verified() || code == FindingCode.RATE_UNKNOWN ? message : source.after(message);
    }
}
