package org.hatchery.incubation.stay;

import java.time.Instant;
import java.util.List;

/** When what a stay says was recorded: by which day somebody may still correct it. */
public record Recorded(List<StayEvent> all) {
    public static Recorded of(Stay stay) {
        List<StayEvent> history = stay.getHistory();
        return new Recorded(history.stream()
                .filter(event -> !event.isCorrection() && event.act() != StayAct.FOLLOWED_UP)
                .toList());
    }

    /** The entry. */
    public Instant first() {
        return all.get(0).at();
    }

    /** The last act. */
    public Instant last() {
        return all.get(all.size() - 1).at();
    }

    /** The first of what this corrects. */
    public Instant of(StayAmendment right, StaySaid before) {
        return right.firstDay(before)
                .map(day -> all.stream()
                        .filter(event -> event.on().equals(day))
                        .map(StayEvent::at)
                        .findFirst()
                        .orElseGet(this::first))
                .orElseGet(this::last);
    }
}
