package org.hatchery.supervision.graphql.task;

import org.hatchery.register.institution.InstitutionId;

/** Unit of a task as shown; what the register says of it is answered by the controller. */
record TaskUnitView(String name, InstitutionId key) {}
