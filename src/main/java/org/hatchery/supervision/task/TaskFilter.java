package org.hatchery.supervision.task;

import java.util.List;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which tasks; all conditions that are given hold together.
 *
 * @param unit that leads or helps
 * @param leaders one of which leads
 * @param overdue whether a day has passed without what was due
 * @param waiting whether something that was told waits for a bureau
 */
@NamedInterface(propagate = false)
public record TaskFilter(
        @Nullable PolicyDocumentId document,
        @Nullable RegionCode region,
        @Nullable InstitutionId unit,
        @Nullable List<InstitutionId> leaders,
        @Nullable Set<TaskState> states,
        @Nullable Boolean overdue,
        @Nullable Boolean waiting,
        @Nullable DayRange nextOn,
        @Nullable DayRange dueOn,
        @Nullable String text) {
    /** The units for which somebody acts; none for whoever acts for no unit. */
    public static List<InstitutionId> unitsOf(Actor actor) {
        return actor.limitsAs(Role.INSTITUTION).stream().map(InstitutionId::new).toList();
    }

    public static final TaskFilter ALL = new TaskFilter(null, null, null, null, null, null, null, null, null, null);
}
