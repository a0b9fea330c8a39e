package org.hatchery.figures.graphql;

import java.util.List;

/** Figures to be confirmed, as sent. */
record ConfirmYearFiguresInput(List<YearFiguresVersionInput> figures) {}
