package org.hatchery.shared.graphql.request;

/** What came past the checks of one of the ways to the engine. */
interface Admitted {
    /** Something went wrong that the answer tells. */
    void fail();
}
