package org.hatchery.pilotproject.graphql;

import java.util.List;

/** Acceptance test, as sent. */
record AcceptanceTestInput(String reportNumber, List<String> attachments) {}
