package org.hatchery.pilotproject.graphql;

import java.util.List;
import org.hatchery.pilotproject.PilotStep;

/** What the caller may do with a project now, as shown. */
record PilotProjectActionsView(List<PilotStep> advance, boolean withdraw, boolean followUp, boolean rate) {}
