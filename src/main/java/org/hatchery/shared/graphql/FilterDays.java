package org.hatchery.shared.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** First and last day of what a list is asked for; either end may be open. */
public final class FilterDays {
    private FilterDays() {}

    /**
     * Tells whoever mistook one day for the other, who would take an empty list for an answer.
     *
     * @throws RequestError BAD_REQUEST when the last day lies before the first one
     */
    public static void check(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("shared.last-day-lie-before"));
        }
    }
}
