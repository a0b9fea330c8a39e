package org.hatchery.supervision.graphql.task;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Period;
import org.hatchery.supervision.task.ProgressFigure;
import org.hatchery.supervision.task.ProgressPace;
import org.hatchery.supervision.task.ProgressReport;
import org.hatchery.supervision.task.ProgressState;
import org.jspecify.annotations.Nullable;

/** Progress report as shown. */
record ProgressReportView(
        Period period,
        String unit,
        boolean byBureau,
        ProgressPace pace,
        String text,
        @Nullable String problem,
        @Nullable String nextStep,
        List<ProgressFigure> figures,
        ProgressState state,
        @Nullable String verdict,
        @Nullable LocalDate mendBy,
        @Nullable Signature by,
        @Nullable Signature judgedBy) {
    static ProgressReportView of(ProgressReport report) {
        return new ProgressReportView(
                report.period(),
                report.unit().name(),
                report.byBureau(),
                report.pace(),
                report.text(),
                report.problem(),
                report.nextStep(),
                report.figures(),
                report.state(),
                report.verdict(),
                report.mendBy(),
                report.by(),
                report.judgedBy());
    }
}
