package org.hatchery.supervision.task;

import org.hatchery.register.institution.InstitutionId;
import org.springframework.modulith.NamedInterface;

/** Unit of a task (任务单位), under its name when the task was given. */
@NamedInterface(propagate = false)
public record TaskUnit(InstitutionId id, String name) {}
