package org.hatchery.figures;

/** What can be done to the figures of a year. */
public enum YearFiguresAct {
    ENTERED,
    ENTERED_FOR,
    CONFIRMED,
    RETURNED
}
