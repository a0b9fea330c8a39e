package org.hatchery.firm;

/** What is on record of the registration or the labels of a firm is something else than before; may be told twice. */
public record IncubateeAmended(IncubateeId firm) {}
