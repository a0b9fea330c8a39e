package org.hatchery.settlement;

/** Event: a settlement was worked off, and is final; whoever listens may hear it any number of times. */
public record SettlementDone(SettlementBatch settlement) {}
