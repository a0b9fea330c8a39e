package org.hatchery.policy;

import java.time.LocalDate;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Repeal of a document (废止).
 *
 * @param words words of the source that say so
 * @param on first day on which it no longer holds; null where unknown
 */
public record Repeal(String words, @Nullable LocalDate on, Sentence note) {

    /** A repeal without a date may have come before any day. */
    boolean mayReach(LocalDate day) {
        return on == null || !day.isBefore(on);
    }
}
