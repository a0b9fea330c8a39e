package org.hatchery.scale;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Period;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Window;
import org.hatchery.totals.tree.Slice;
import org.hatchery.totals.tree.Vector;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Answers {@code RegionPipeline} from the same documents as a plain JSON endpoint on the driver: the least it can cost. */
final class BarePipeline extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient MongoCollection<Document> totals;
    private final transient RegionDirectory regions;
    private final transient RegionViews views;
    private final transient BareFigures figures;

    BarePipeline(MongoCollection<Document> totals, RegionDirectory regions, RegionViews views, BareFigures figures) {
        this.figures = figures;
        this.totals = totals;
        this.regions = regions;
        this.views = views;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var region = new RegionCode(request.getParameter("region"));
        Period period = new Period(request.getParameter("period"));
        Window window = Window.of(period, LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))));
        List<RegionCode> children = regions.everBelow(region);
        Window lastYear = window.aYearBefore();
        Map<String, Document> found = read(region, children, window, lastYear);
        response.setContentType("application/json;charset=UTF-8");
        try (JsonGenerator out = figures.json().createGenerator(response.getOutputStream())) {
            new Answer(out, found, window, lastYear).write(region, period, children);
        }
    }

    private Map<String, Document> read(RegionCode region, List<RegionCode> children, Window window, Window lastYear) {
        List<String> ids = new ArrayList<>(List.of("clock"));
        ids.addAll(ids(region, Slice.ALL, lastYear));
        slices().forEach(slice -> ids.addAll(ids(region, slice, window)));
        children.forEach(child -> ids.addAll(ids(child, Slice.ALL, window)));
        Map<String, Document> found = new HashMap<>();
        totals.find(in("_id", ids)).batchSize(2_000).forEach(total -> found.put(total.getString("_id"), total));
        return found;
    }

    private static List<Slice> slices() {
        List<Slice> slices = new ArrayList<>(List.of(Slice.ALL));
        for (CarrierKind kind : CarrierKind.values()) {
            slices.add(Slice.ofKind(kind));
        }
        levels().forEach(level -> slices.add(Slice.ofLevel(level.orElse(null))));
        fields().forEach(field -> slices.add(Slice.ofField(field.orElse(null))));
        return slices;
    }

    private static List<Optional<RecognitionLevel>> levels() {
        return orNone(RecognitionLevel.values());
    }

    private static List<Optional<IndustryField>> fields() {
        return orNone(IndustryField.values());
    }

    private static <T> List<Optional<T>> orNone(T[] values) {
        List<Optional<T>> all = new ArrayList<>();
        for (T value : values) {
            all.add(Optional.of(value));
        }
        all.add(Optional.empty());
        return all;
    }

    private static List<String> ids(RegionCode region, Slice slice, Window window) {
        return List.of(
                id(region, before(window), slice),
                id(region, end(window), slice),
                region + "|y" + window.from().getYear() + "-12|" + slice);
    }

    private static String id(RegionCode region, YearMonth month, Slice slice) {
        return region + "|m" + month + "|" + slice;
    }

    private static YearMonth before(Window window) {
        return YearMonth.from(window.from()).minusMonths(1);
    }

    private static YearMonth end(Window window) {
        return YearMonth.from(window.stockOn());
    }

    /** One answer on its way out. */
    private final class Answer {
        private final JsonGenerator out;
        private final Map<String, Document> found;
        private final Window window;
        private final Window lastYear;

        Answer(JsonGenerator out, Map<String, Document> found, Window window, Window lastYear) {
            this.out = out;
            this.found = found;
            this.window = window;
            this.lastYear = lastYear;
        }

        void write(RegionCode region, Period period, List<RegionCode> children) {
            out.writeStartObject();
            region(views.of(region));
            out.writeStringProperty("period", period.toString());
            out.writeStringProperty(
                    "asOf",
                    Objects.requireNonNull(found.get("clock"))
                            .getDate("asOf")
                            .toInstant()
                            .toString());
            out.writeStringProperty("stockOn", window.stockOn().toString());
            out.writeName("total");
            figures.writeAll(out, reading(region, Slice.ALL));
            out.writeName("samePeriodLastYear");
            figures(reading(region, Slice.ALL, lastYear));
            out.writeArrayPropertyStart("byCarrierKind");
            for (CarrierKind kind : CarrierKind.values()) {
                row(region, Slice.ofKind(kind), "kind", kind.name());
            }
            out.writeEndArray();
            out.writeArrayPropertyStart("byLevel");
            levels().forEach(level -> row(
                    region,
                    Slice.ofLevel(level.orElse(null)),
                    "level",
                    level.map(Enum::name).orElse(null)));
            out.writeEndArray();
            out.writeArrayPropertyStart("byField");
            fields().forEach(field -> row(
                    region,
                    Slice.ofField(field.orElse(null)),
                    "field",
                    field.map(Enum::name).orElse(null)));
            out.writeEndArray();
            children(region, children);
            out.writeEndObject();
        }

        private void row(RegionCode region, Slice slice, String name, @Nullable String value) {
            Reading reading = reading(region, slice);
            if (!reading.end().isZero()) {
                out.writeStartObject();
                out.writeStringProperty(name, value);
                out.writeName("figures");
                figures(reading);
                out.writeEndObject();
            }
        }

        private void children(RegionCode region, List<RegionCode> children) {
            List<RegionCode> valid =
                    regions.children(region).stream().map(Region::code).toList();
            out.writeArrayPropertyStart("children");
            for (RegionCode child : children) {
                Reading reading = reading(child, Slice.ALL);
                if (valid.contains(child) || !reading.end().isZero()) {
                    out.writeStartObject();
                    region(views.of(child));
                    out.writeName("figures");
                    figures(reading);
                    out.writeEndObject();
                }
            }
            out.writeEndArray();
        }

        private void region(RegionView region) {
            out.writeObjectPropertyStart("region");
            out.writeStringProperty("code", region.code().value());
            out.writeStringProperty("name", region.name());
            out.writeEndObject();
        }

        private Reading reading(RegionCode region, Slice slice) {
            return reading(region, slice, window);
        }

        private Reading reading(RegionCode region, Slice slice, Window of) {
            List<String> ids = ids(region, slice, of);
            return new Reading(vector(ids.get(0)), vector(ids.get(1)), vector(ids.get(2)), of, PipelineFilter.ALL);
        }

        private Vector vector(String id) {
            Document total = found.get(id);
            return total == null
                    ? Vector.ZERO
                    : Vector.unpack(total.get("amounts", Binary.class).getData());
        }

        private void figures(Reading reading) {
            figures.writeRow(out, reading);
        }
    }
}
