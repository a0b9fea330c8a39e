package org.hatchery.application.reach;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Run over all that may claim something on a day.
 *
 * @param id its day as {@code 2026-11-30}
 * @param type and {@code after}: how far it has come
 * @param looked how many were judged
 * @param changed how many standings were written or taken away
 * @param unread how many could not be read
 * @param due from when on another node may go on with it
 * @param holder of the attempt that has it
 */
@Document("awardReachRuns")
record ReachRun(
        @Id String id,
        @Nullable String type,
        String after,
        long looked,
        long changed,
        long unread,
        boolean done,
        @Nullable Instant due,
        @Nullable String holder) {
    LocalDate day() {
        return LocalDate.parse(id);
    }
}
