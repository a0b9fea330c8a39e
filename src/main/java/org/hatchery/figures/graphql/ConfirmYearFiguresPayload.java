package org.hatchery.figures.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to confirmYearFigures. */
record ConfirmYearFiguresPayload(
        @Nullable List<YearFiguresConfirmationView> confirmations, List<UserError> userErrors) {}
