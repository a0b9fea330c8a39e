package org.hatchery.identity;

/** Somebody has come for the first time in a day, or as something else than before. */
public record PersonSeen(Person person) {}
