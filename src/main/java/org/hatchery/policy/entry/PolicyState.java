package org.hatchery.policy.entry;

/** Where a version of a policy document stands (录入状态). */
public enum PolicyState {
    DRAFT,
    PROPOSED,
    RETURNED,
    IN_FORCE,
    SUPERSEDED,
    DISCARDED
}
