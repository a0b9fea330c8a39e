package org.hatchery.scale;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.graphql.Figure;
import org.hatchery.totals.graphql.FigureFields;
import org.hatchery.totals.reading.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Writes the figures that {@code RegionPipeline} asks for as JSON: the same values, without GraphQL. */
final class BareFigures {
    /** What is asked of every row; of the whole region all figures are asked. */
    private static final List<String> ROW = List.of(
            "carriers",
            "funnel",
            "entries",
            "graduations",
            "exits",
            "graduationRate",
            "medianMonthsToGraduation",
            "occupancy",
            "services");

    private final Map<String, Figure> fields = new HashMap<>();
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Yuan.class, ToStringSerializer.instance))
            .build();

    BareFigures(List<FigureFields> modules) {
        modules.forEach(module -> fields.putAll(module.fields()));
    }

    JsonMapper json() {
        return json;
    }

    void writeRow(JsonGenerator out, Reading reading) {
        write(out, reading, ROW);
    }

    void writeAll(JsonGenerator out, Reading reading) {
        write(out, reading, fields.keySet());
    }

    private void write(JsonGenerator out, Reading reading, Iterable<String> names) {
        out.writeStartObject();
        names.forEach(name -> out.writePOJOProperty(
                name, Objects.requireNonNull(fields.get(name)).by(reading)));
        out.writeEndObject();
    }
}
