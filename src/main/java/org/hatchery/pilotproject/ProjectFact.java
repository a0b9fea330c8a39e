package org.hatchery.pilotproject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What statistics need to know of a project. */
public record ProjectFact(
        Applicant applicant,
        List<PilotEvent> history,
        @Nullable PilotResults results,
        List<FollowUp> followUps,
        @Nullable Rating rating) {

    private Optional<LocalDate> dayOf(PilotStep step) {
        return history.stream()
                .filter(event -> event.step() == step)
                .map(PilotEvent::on)
                .findFirst();
    }

    /** Whether it was running, or ended, at any time in the year. */
    public boolean ranIn(int year) {
        boolean begun =
                dayOf(PilotStep.START).filter(day -> day.getYear() <= year).isPresent();
        return begun && endedOn().filter(day -> day.getYear() < year).isEmpty();
    }

    private Optional<LocalDate> endedOn() {
        return dayOf(PilotStep.CONCLUDE).or(() -> dayOf(PilotStep.FAIL));
    }

    public boolean concludedIn(int year) {
        return isIn(dayOf(PilotStep.CONCLUDE), year);
    }

    public boolean failedIn(int year) {
        return isIn(dayOf(PilotStep.FAIL), year);
    }

    public boolean ratedIn(int year) {
        return rating != null && rating.on().getYear() == year;
    }

    public List<FollowUp> outcomesIn(int year) {
        return followUps.stream()
                .filter(outcome -> outcome.on().getYear() == year)
                .toList();
    }

    private static boolean isIn(Optional<LocalDate> day, int year) {
        return day.filter(on -> on.getYear() == year).isPresent();
    }
}
