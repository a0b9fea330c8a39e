package org.hatchery.incubation.graphql;

/** What the caller may do with a stay now, as shown. */
record StayActionsView(boolean move, boolean graduate, boolean end, boolean decline) {}
