package org.hatchery.notice.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What waits, as shown. */
record WaitingView(
        String kind,
        Sentence title,
        Sentence next,
        int count,
        @Nullable LocalDate dueOn,
        List<WaitingDayView> due,
        @Nullable Records records) {
    private static final int NEAREST = 10;

    /** The list behind it. */
    record Records(String list, String filter, @Nullable String sum) {}

    /** A day; what it is about the controller answers. */
    record WaitingDayView(LocalDate on, Sentence what, Due source) {}

    static WaitingView of(Waiting waiting, JsonMapper json) {
        return new WaitingView(
                waiting.kind(),
                waiting.title(),
                waiting.next(),
                Math.toIntExact(waiting.count()),
                waiting.dueOn().orElse(null),
                waiting.due().stream()
                        .limit(NEAREST)
                        .map(due -> new WaitingDayView(due.on(), due.what(), due))
                        .toList(),
                records(waiting, json));
    }

    private static @Nullable Records records(Waiting waiting, JsonMapper json) {
        String list = waiting.list();
        return list == null ? null : new Records(list, json.writeValueAsString(waiting.filter()), null);
    }
}
