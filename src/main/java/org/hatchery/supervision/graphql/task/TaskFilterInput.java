package org.hatchery.supervision.graphql.task;

import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.task.TaskFilter;
import org.hatchery.supervision.task.TaskState;
import org.jspecify.annotations.Nullable;

/** Which tasks, as sent. */
record TaskFilterInput(
        @Nullable String document,
        @Nullable RegionCode region,
        @Nullable String unit,
        @Nullable Boolean led,
        @Nullable Set<TaskState> states,
        @Nullable Boolean overdue,
        @Nullable Boolean waiting,
        @Nullable DayRange nextOn,
        @Nullable DayRange dueOn,
        @Nullable String text) {
    TaskFilter toFilter(Actor actor) {
        return new TaskFilter(
                document == null ? null : new PolicyDocumentId(GlobalId.key("PolicyDocument", document)),
                region,
                unit == null ? null : InstitutionViews.key(unit),
                Boolean.TRUE.equals(led) ? TaskFilter.unitsOf(actor) : null,
                states,
                overdue,
                waiting,
                nextOn,
                dueOn,
                text);
    }
}
