package org.hatchery.firm;

/** A firm or team stays elsewhere, or has left, or is seen by others than before. */
public record IncubateePlaced(IncubateeId incubatee) {}
