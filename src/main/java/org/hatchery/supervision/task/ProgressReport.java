package org.hatchery.supervision.task;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Period;
import org.hatchery.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How far a task is after a period (任务进展).
 *
 * @param byBureau whether a bureau told it for the unit
 * @param reached steps it says were reached; null of one that was told before reports kept them
 * @param verdict why it was given back, or what was found; null before
 * @param mendBy null unless it was given back
 * @param by null for generated sample data, as is {@code judgedBy}
 */
@NamedInterface(propagate = false)
public record ProgressReport(
        Period period,
        TaskUnit unit,
        boolean byBureau,
        ProgressPace pace,
        String text,
        @Nullable String problem,
        @Nullable String nextStep,
        List<ProgressFigure> figures,
        @Nullable List<String> reached,
        ProgressState state,
        @Nullable String verdict,
        @Nullable LocalDate mendBy,
        @Nullable Signature by,
        @Nullable Signature judgedBy) {
    /** What a unit says. */
    @NamedInterface(propagate = false)
    public record Told(
            Period period,
            ProgressPace pace,
            String text,
            @Nullable String problem,
            @Nullable String nextStep,
            List<ProgressFigure> figures,
            List<String> reached) {}

    static ProgressReport of(Told told, TaskUnit unit, boolean byBureau, @Nullable Signature by) {
        return new ProgressReport(
                told.period(),
                unit,
                byBureau,
                told.pace(),
                told.text(),
                told.problem(),
                told.nextStep(),
                told.figures(),
                told.reached(),
                ProgressState.SUBMITTED,
                null,
                null,
                by,
                null);
    }

    /** The same after somebody looked at it. */
    ProgressReport judged(
            ProgressState found, @Nullable String note, @Nullable LocalDate mend, @Nullable Signature judge) {
        return new ProgressReport(
                period, unit, byBureau, pace, text, problem, nextStep, figures, reached, found, note, mend, by, judge);
    }

    /** Whether it says that this step was reached. */
    boolean tells(TaskMilestone step) {
        return reached != null && reached.stream().anyMatch(name -> Wording.same(name, step.name()));
    }

    boolean stands() {
        return state != ProgressState.RETURNED;
    }
}
