package org.hatchery.supervision.graphql.task;

import java.util.List;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Period;
import org.hatchery.supervision.task.ProgressFigure;
import org.hatchery.supervision.task.ProgressPace;
import org.hatchery.supervision.task.ProgressReport;
import org.jspecify.annotations.Nullable;

/** Progress to tell, as sent. */
record ReportProgressInput(
        String task,
        int expectedVersion,
        @Nullable String unit,
        Period period,
        ProgressPace pace,
        String text,
        @Nullable String problem,
        @Nullable String nextStep,
        @Nullable List<ProgressFigure> figures,
        @Nullable List<String> reached) {
    @Nullable InstitutionId toUnit() {
        return unit == null ? null : InstitutionViews.key(unit);
    }

    ProgressReport.Told toTold() {
        return new ProgressReport.Told(
                period,
                pace,
                text,
                problem,
                nextStep,
                figures == null ? List.of() : figures,
                reached == null ? List.of() : reached);
    }
}
