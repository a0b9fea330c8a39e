package org.hatchery.pilotproject.graphql;

import java.time.LocalDate;

/** Outcome of a project, as sent. */
record RecordFollowUpInput(
        String project, int expectedVersion, OutcomeInput outcome, LocalDate on, String evidenceNumber) {}
