package org.hatchery.policy.document;

import org.springframework.modulith.NamedInterface;

/**
 * What one document does to another (替代或废止).
 *
 * @param words words that say so
 */
@NamedInterface(propagate = false)
public record Replacement(PolicyDocumentId document, Kind kind, String words) {
    /** What it does (方式). */
    @NamedInterface(propagate = false)
    public enum Kind {
        REPLACES,
        REPEALS
    }
}
