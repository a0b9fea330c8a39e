package org.hatchery.people;

/** Where an access comes from. */
public enum AccessOrigin {
    INVITED,
    ISSUER
}
