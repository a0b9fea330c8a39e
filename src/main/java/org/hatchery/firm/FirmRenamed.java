package org.hatchery.firm;

/** A firm has another registered name. */
public record FirmRenamed(IncubateeId firm) {}
