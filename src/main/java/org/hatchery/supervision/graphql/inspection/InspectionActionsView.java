package org.hatchery.supervision.graphql.inspection;

/** What the caller may do with an inspection now, as shown. */
record InspectionActionsView(
        boolean plan,
        boolean record,
        boolean answer,
        boolean judge,
        boolean conclude,
        boolean drop,
        boolean revise,
        boolean appeal,
        boolean decide) {}
