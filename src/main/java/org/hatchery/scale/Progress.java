package org.hatchery.scale;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Note that a chunk was written whole, and what its vouchers take from the budgets.
 *
 * @param figures whether figures of years were written too; null for what was filled before there were any
 */
@Document("scaleChunks")
record Progress(
        @Id String chunk,
        Map<String, Long> committed,
        @Nullable Boolean figures) {
    /** In place of a chunk: everything but figures and indexes is there. */
    static final String WHOLE = "whole";

    boolean hasFigures() {
        return Boolean.TRUE.equals(figures);
    }
}
