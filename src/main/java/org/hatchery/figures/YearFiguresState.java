package org.hatchery.figures;

/** How far the figures of a year have come. */
public enum YearFiguresState {
    ENTERED,
    RETURNED,
    CONFIRMED
}
