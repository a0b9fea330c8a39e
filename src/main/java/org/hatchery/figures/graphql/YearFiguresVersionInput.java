package org.hatchery.figures.graphql;

/** Figures as they were read, as sent. */
record YearFiguresVersionInput(String id, int expectedVersion) {}
