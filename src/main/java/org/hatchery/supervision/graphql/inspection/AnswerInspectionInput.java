package org.hatchery.supervision.graphql.inspection;

import java.util.List;

/** What was rectified, as sent. */
record AnswerInspectionInput(String inspection, int expectedVersion, String answer, List<String> evidence) {}
