package org.hatchery.figures.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to enterYearFigures and returnYearFigures. */
record YearFiguresPayload(@Nullable YearFiguresView figures, List<UserError> userErrors) {}
