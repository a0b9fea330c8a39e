package org.hatchery.policy;

import org.hatchery.shared.Sentence;

/** Fault of the source from which a document was taken (来源缺陷). */
public record SourceFlaw(Kind kind, Sentence note) {
    /** What is wrong (缺陷类型). */
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
