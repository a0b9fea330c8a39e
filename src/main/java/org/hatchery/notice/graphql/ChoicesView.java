package org.hatchery.notice.graphql;

import java.time.Instant;
import java.util.List;
import org.hatchery.notice.choice.MailTiming;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What somebody chose, as shown. */
record ChoicesView(
        @Nullable String email,
        boolean mailPossible,
        String digestAt,
        List<Choice> kinds,
        @Nullable Instant calendarSince) {
    /** What was chosen for one kind. */
    record Choice(String kind, Sentence name, MailTiming mail) {}
}
