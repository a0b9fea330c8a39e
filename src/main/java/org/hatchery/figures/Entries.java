package org.hatchery.figures;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

/** What was done to the figures of one year, in order of time, and who entered them. */
record Entries(List<YearFiguresEvent> all) {
    /** A document grows with every correction, so there is an end to them. */
    private static final int MOST = 200;

    Entries and(YearFiguresEvent event) {
        return new Entries(Stream.concat(all.stream(), Stream.of(event)).toList());
    }

    /**
     * Lets somebody correct them.
     *
     * @throws Rejection CAP_EXCEEDED after too many corrections
     */
    void mustHaveRoom() {
        if (all.size() >= MOST) {
            throw new Rejection(CAP_EXCEEDED, "figures", Words.say("figures.these-were-corrected-too"));
        }
    }

    /** Whether the same caller did the same last. */
    boolean endWith(YearFiguresEvent event) {
        YearFiguresEvent last = all.get(all.size() - 1);
        return last.act() == event.act()
                && last.by().equals(event.by())
                && Objects.equals(last.reason(), event.reason());
    }

    /** How the values that there are now were entered. */
    YearFiguresEvent last() {
        return all.stream()
                .filter(event -> event.act() == YearFiguresAct.ENTERED || event.act() == YearFiguresAct.ENTERED_FOR)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Whether the firm itself ever entered any. */
    boolean areFirmsOwn() {
        return all.stream().anyMatch(event -> event.act() == YearFiguresAct.ENTERED);
    }
}
