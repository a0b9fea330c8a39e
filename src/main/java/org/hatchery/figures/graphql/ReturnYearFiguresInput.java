package org.hatchery.figures.graphql;

/** Figures that are wrong, as sent. */
record ReturnYearFiguresInput(String figures, int expectedVersion, String reason) {}
