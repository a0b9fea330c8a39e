package org.hatchery.pilot.graphql;

/** What the caller may do with a base now, as shown. */
record PilotBaseActionsView(boolean manage, boolean changeFiling, boolean book) {}
