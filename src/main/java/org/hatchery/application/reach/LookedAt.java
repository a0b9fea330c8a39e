package org.hatchery.application.reach;

/**
 * What came of a portion of a run.
 *
 * @param looked how many beneficiaries were judged
 * @param changed how many standings were written or taken away
 * @param unread how many could not be read
 */
record LookedAt(int looked, int changed, int unread) {}
