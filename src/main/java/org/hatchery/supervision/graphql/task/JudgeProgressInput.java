package org.hatchery.supervision.graphql.task;

import java.time.LocalDate;
import org.hatchery.shared.Period;
import org.hatchery.supervision.task.ProgressVerdict;
import org.hatchery.supervision.task.Task;
import org.jspecify.annotations.Nullable;

/** What a bureau finds of a progress report, as sent. */
record JudgeProgressInput(
        String task,
        int expectedVersion,
        Period period,
        ProgressVerdict verdict,
        @Nullable String note,
        @Nullable LocalDate mendBy) {
    Task.Judgement toJudgement() {
        return new Task.Judgement(verdict, note, mendBy);
    }
}
