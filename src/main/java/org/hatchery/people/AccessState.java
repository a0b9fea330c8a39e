package org.hatchery.people;

/** How far an access has come. */
public enum AccessState {
    INVITED,
    ACTIVE,
    ENDED
}
