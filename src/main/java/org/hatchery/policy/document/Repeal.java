package org.hatchery.policy.document;

import java.time.LocalDate;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Repeal of a document (废止).
 *
 * @param words words of the source that say so
 * @param on first day on which it no longer holds; null where unknown
 */
@NamedInterface(propagate = false)
public record Repeal(String words, @Nullable LocalDate on, Sentence note) {

    /** A repeal without a date may have come before any day. */
    boolean mayReach(LocalDate day) {
        return on == null || !day.isBefore(on);
    }
}
