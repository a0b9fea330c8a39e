package org.hatchery.pilot.base;

/**
 * Calendar addresses that were ended.
 *
 * @param times how often; each time those who ask anew get another address
 */
record EndedFeed(Feed feed, int times) {}
