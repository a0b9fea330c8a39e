package org.hatchery.settlement;

/**
 * Approved claim as a settlement would pay it.
 *
 * @param party scope key of who is paid
 */
public record PayableClaim(SettlementItem item, String party) {}
