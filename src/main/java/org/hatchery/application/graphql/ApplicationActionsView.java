package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.application.dossier.ApplicationStep;

/** What the caller may do with an application now, as shown. */
record ApplicationActionsView(List<ApplicationStep> steps) {}
