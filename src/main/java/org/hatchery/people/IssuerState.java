package org.hatchery.people;

/** Whether the issuer of tokens knows what an access says. */
public enum IssuerState {
    OUTSTANDING,
    FAILED,
    GIVEN_UP,
    TOLD
}
