package org.hatchery.pipeline.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hatchery.pipeline.Counts;
import org.hatchery.pipeline.Pipeline;
import org.hatchery.pipeline.ServiceTally;
import org.hatchery.pipeline.Tally;
import org.hatchery.pipeline.graphql.FiguresView.Entries;
import org.hatchery.pipeline.graphql.FiguresView.Exits;
import org.hatchery.pipeline.graphql.FiguresView.Funnel;
import org.hatchery.pipeline.graphql.FiguresView.Graduations;
import org.hatchery.pipeline.graphql.FiguresView.GroundCount;
import org.hatchery.pipeline.graphql.FiguresView.LabelCount;
import org.hatchery.pipeline.graphql.FiguresView.ReasonCount;
import org.hatchery.pipeline.graphql.FiguresView.ServiceFigures;
import org.hatchery.pipeline.graphql.FiguresView.SpaceUse;
import org.hatchery.pipeline.graphql.PipelineView.CarrierKindFigures;
import org.hatchery.pipeline.graphql.PipelineView.FieldFigures;
import org.hatchery.pipeline.graphql.PipelineView.LevelFigures;
import org.hatchery.pipeline.graphql.PipelineView.RegionFigures;
import org.hatchery.region.graphql.RegionViews;
import org.springframework.stereotype.Component;

/** From tallies to what the API shows; by hand, because a tally is counted and no bean. */
@Component
class PipelineMapper {
    private final RegionViews regions;

    PipelineMapper(RegionViews regions) {
        this.regions = regions;
    }

    PipelineView toView(Pipeline pipeline) {
        return new PipelineView(
                regions.of(pipeline.region()),
                pipeline.period(),
                pipeline.asOf(),
                pipeline.window().stockOn(),
                toView(pipeline.total()),
                rows(pipeline.byCarrierKind(), CarrierKindFigures::new),
                rows(pipeline.byLevel(), (level, figures) -> new LevelFigures(level.orElse(null), figures)),
                rows(pipeline.byField(), (field, figures) -> new FieldFigures(field.orElse(null), figures)),
                rows(pipeline.children(), (code, figures) -> new RegionFigures(regions.of(code), figures)));
    }

    private static <K, R> List<R> rows(Map<K, Tally> tallies, BiFunction<K, FiguresView, R> row) {
        return tallies.entrySet().stream()
                .map(entry -> row.apply(entry.getKey(), toView(entry.getValue())))
                .toList();
    }

    private static FiguresView toView(Tally tally) {
        var median = tally.medianMonthsToGraduation();
        return new FiguresView(
                tally.carriers(),
                funnel(tally),
                new Entries(
                        tally.firmsEntered() + tally.teamsEntered(),
                        tally.firmsEntered(),
                        tally.teamsEntered(),
                        tally.registrations()),
                new Graduations(tally.graduations().total(), counts(tally.graduations(), GroundCount::new)),
                new Exits(tally.exits().total(), counts(tally.exits(), ReasonCount::new)),
                RatioView.of(tally.graduationRate()),
                median.isEmpty() ? null : median.getAsDouble(),
                spaceUse(tally),
                services(tally.services()));
    }

    private static Funnel funnel(Tally tally) {
        return new Funnel(
                tally.preIncubation(),
                tally.inIncubation(),
                tally.graduated(),
                tally.exited(),
                counts(tally.labels(), LabelCount::new));
    }

    private static SpaceUse spaceUse(Tally tally) {
        return new SpaceUse(
                RatioView.ofArea(tally.area()),
                RatioView.ofArea(tally.areaDays()),
                RatioView.of(tally.workstations()),
                RatioView.of(tally.workstationDays()));
    }

    private static <K extends Comparable<K>, R> List<R> counts(Counts<K> counts, BiFunction<K, Integer, R> row) {
        return counts.byKey().entrySet().stream()
                .map(entry -> row.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<ServiceFigures> services(Map<org.hatchery.carrier.ServiceKind, ServiceTally> services) {
        return services.entrySet().stream()
                .map(entry -> new ServiceFigures(
                        entry.getKey(),
                        entry.getValue().count(),
                        entry.getValue().hours(),
                        entry.getValue().fees(),
                        entry.getValue().attendees()))
                .toList();
    }
}
