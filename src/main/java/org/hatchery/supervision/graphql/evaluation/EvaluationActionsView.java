package org.hatchery.supervision.graphql.evaluation;

/** What the caller may do with a run now, as shown. */
record EvaluationActionsView(boolean appeal, boolean decide, boolean publish) {}
