package org.hatchery.totals.graphql;

import java.util.Map;
import java.util.function.Function;
import org.hatchery.totals.Reading;
import org.jspecify.annotations.Nullable;

/** Figures that a module adds to {@code PipelineFigures} in its own schema. */
public interface FigureFields {
    /** What each field comes to, worked out when it is asked for; null where it cannot be told. */
    Map<String, Function<Reading, @Nullable Object>> fields();
}
