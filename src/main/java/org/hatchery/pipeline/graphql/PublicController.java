package org.hatchery.pipeline.graphql;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hatchery.pipeline.publication.PublicPipelineDirectory;
import org.hatchery.pipeline.publication.PublicPipelineDirectory.Figure;
import org.hatchery.pipeline.publication.PublicPipelineDirectory.Figures;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The field of {@code pipeline.graphqls} that everybody may ask. */
@Controller
class PublicController {
    private final PublicPipelineDirectory pipelines;
    private final Asked asked;
    private final RegionViews regions;
    private final MetricViews metrics;
    private final Clock clock;

    PublicController(
            PublicPipelineDirectory pipelines, Asked asked, RegionViews regions, MetricViews metrics, Clock clock) {
        this.pipelines = pipelines;
        this.asked = asked;
        this.regions = regions;
        this.metrics = metrics;
        this.clock = clock;
    }

    @QueryMapping
    PublicView publicPipeline(@Argument RegionCode region, @Argument int year) {
        asked.mustBeThere(region);
        asked.year(year);
        if (year >= Year.now(clock).getValue()) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("pipeline.public-totals-years-over"));
        }
        LocalDate day = pipelines.dayFor(year);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RequestError(
                    ErrorCode.BAD_REQUEST, Words.say("pipeline.public-totals-published-from", year, day));
        }
        pipelines.publish(year).ifPresent(wait -> {
            throw notYet(year, day, wait);
        });
        Figures published = pipelines.read(region, year);
        List<PublicRegionView> shown = new ArrayList<>();
        published.ofRegions().forEach((code, figures) -> shown.add(view(code, figures)));
        return new PublicView(
                regions.of(region),
                year,
                published.publishedOn(),
                published.countedUpTo(),
                published.complete(),
                shown.get(0).figures(),
                shown.subList(1, shown.size()));
    }

    private static RequestError notYet(int year, LocalDate due, Sentence wait) {
        Sentence since = Spoken.day(due);
        return new RequestError(ErrorCode.UNAVAILABLE, Words.say("pipeline.public-totals-been-due", year, since, wait));
    }

    /** There is one edition of a year, so whoever quotes it need not fear another. */
    @SchemaMapping(typeName = "PublicPipeline")
    String notice(PublicView view, Locale locale) {
        Sentence day = Spoken.day(view.publishedOn());
        Sentence missing = view.complete() ? new Sentence("", "") : Words.say("pipeline.carrier-region-could-counted");
        return Words.say("pipeline.public-totals-were-published", view.year(), day, missing)
                .in(locale);
    }

    private PublicRegionView view(RegionCode code, List<Figure> figures) {
        return new PublicRegionView(
                regions.of(code),
                figures.stream()
                        .map(figure ->
                                new PublicFigureView(metrics.of(figure.metric()), figure.value(), figure.suppressed()))
                        .toList());
    }

    /** Totals that everybody may see. */
    record PublicView(
            RegionView region,
            int year,
            LocalDate publishedOn,
            Instant countedUpTo,
            boolean complete,
            List<PublicFigureView> figures,
            List<PublicRegionView> children) {}

    /** Figures of one division. */
    record PublicRegionView(RegionView region, List<PublicFigureView> figures) {}

    /** One figure. */
    record PublicFigureView(MetricView metric, @Nullable BigDecimal value, boolean suppressed) {}
}
