package org.hatchery.pilot.base;

/** What a calendar shows. */
public enum FeedKind {
    /** Names who has booked; for the base alone. */
    OWN,
    /** Says only when the equipment is taken. */
    SHARED
}
