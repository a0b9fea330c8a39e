package org.hatchery.supervision.graphql.task;

/** What the caller may do with a task now, as shown. */
record TaskActionsView(boolean plan, boolean report, boolean judge, boolean extend, boolean reopen, boolean withdraw) {}
