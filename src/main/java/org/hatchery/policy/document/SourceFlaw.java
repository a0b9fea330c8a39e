package org.hatchery.policy.document;

import org.hatchery.shared.Sentence;
import org.springframework.modulith.NamedInterface;

/** Fault of the source from which a document was taken (来源缺陷). */
@NamedInterface(propagate = false)
public record SourceFlaw(Kind kind, Sentence note) {
    /** What is wrong (缺陷类型). */
    @NamedInterface(propagate = false)
    public enum Kind {
        ZEROS_LOST,
        HEADINGS_SCRAMBLED,
        LINE_BREAKS_LOST,
        ANNEX_MISSING,
        NO_TITLE_OR_DATE,
        PRINTED_TWICE,
        MISPRINT
    }
}
