package org.hatchery.totals.graphql;

import java.util.Map;

/** Figures that a module adds to {@code PipelineFigures} in its own schema. */
public interface FigureFields {
    /** By the name of their field; each is worked out when it is asked for. */
    Map<String, Figure> fields();
}
