package org.hatchery.pipeline.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hatchery.pipeline.graphql.PipelineView.CarrierKindFigures;
import org.hatchery.pipeline.graphql.PipelineView.FieldFigures;
import org.hatchery.pipeline.graphql.PipelineView.LevelFigures;
import org.hatchery.pipeline.graphql.PipelineView.RegionFigures;
import org.hatchery.pipeline.question.Pipeline;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.totals.reading.Reading;
import org.springframework.stereotype.Component;

/** From an answer of the pipeline to what the API shows. */
@Component
class PipelineMapper {
    private final RegionViews regions;

    PipelineMapper(RegionViews regions) {
        this.regions = regions;
    }

    PipelineView toView(Pipeline pipeline) {
        return new PipelineView(
                regions.of(pipeline.question().region()),
                pipeline.question().period(),
                pipeline.asOf(),
                pipeline.window().stockOn(),
                pipeline.total(),
                rows(pipeline.byCarrierKind(), CarrierKindFigures::new),
                rows(pipeline.byLevel(), (level, figures) -> new LevelFigures(level.orElse(null), figures)),
                rows(pipeline.byField(), (field, figures) -> new FieldFigures(field.orElse(null), figures)),
                rows(pipeline.children(), (code, figures) -> new RegionFigures(regions.of(code), figures)),
                pipeline.lastYear());
    }

    private static <K, R> List<R> rows(Map<K, Reading> readings, BiFunction<K, Reading, R> row) {
        return readings.entrySet().stream()
                .map(entry -> row.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
