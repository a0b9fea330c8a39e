package org.hatchery.figures.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** What became of figures that were to be confirmed, as shown. */
record YearFiguresConfirmationView(String id, @Nullable YearFiguresView figures, List<UserError> userErrors) {}
