package org.hatchery.reporting.graphql;

import static org.hatchery.reporting.report.ReportState.ACCEPTED;
import static org.hatchery.reporting.report.ReportState.DRAFT;
import static org.hatchery.reporting.report.ReportState.RETURNED;
import static org.hatchery.reporting.report.ReportState.SUBMITTED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.reporting.expecting.Jurisdiction;
import org.hatchery.reporting.expecting.Rates;
import org.hatchery.reporting.expecting.ReportingRates;
import org.hatchery.reporting.graphql.Counts.CountView;
import org.hatchery.reporting.report.ReportState;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Rates of a window, each number with the list behind it. */
@Controller
class RatesController {
    private final WindowDirectory windows;
    private final ReportingRates rates;
    private final ReportMapper mapper;
    private final RegionViews regions;
    private final Counts counts;

    RatesController(
            WindowDirectory windows, ReportingRates rates, ReportMapper mapper, RegionViews regions, Counts counts) {
        this.windows = windows;
        this.rates = rates;
        this.mapper = mapper;
        this.regions = regions;
        this.counts = counts;
    }

    record HopCountView(Hop hop, CountView accepted) {}

    record RateView(
            CountView expected,
            CountView started,
            CountView submitted,
            CountView onTime,
            CountView accepted,
            List<HopCountView> byHop) {}

    record LevelRateView(@Nullable RecognitionLevel level, RateView rate) {}

    record RegionRateView(RegionView region, RateView rate) {}

    record RatesView(
            ReportWindowView window,
            RegionView region,
            RateView total,
            List<LevelRateView> byLevel,
            List<RegionRateView> byRegion) {}

    @QueryMapping
    Optional<RatesView> reportingRates(@Argument String window, @Argument @Nullable RegionCode region, Actor actor) {
        return windows.find(List.of(mapper.windowId(window)), actor.scope()).stream()
                .findFirst()
                .flatMap(found -> Jurisdiction.in(found, region, actor).map(place -> toView(rates.of(found, place))));
    }

    private RatesView toView(ReportingRates.Told told) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("window", mapper.globalId(told.window().getId()));
        all.put("region", told.region().value());
        List<LevelRateView> byLevel = new ArrayList<>();
        told.byLevel().forEach((level, found) -> {
            Map<String, Object> some = new LinkedHashMap<>(all);
            level.ifPresentOrElse(one -> some.put("levels", List.of(one.name())), () -> some.put("untitled", true));
            byLevel.add(new LevelRateView(level.orElse(null), rate(told.window(), found, some)));
        });
        List<RegionRateView> byRegion = new ArrayList<>();
        told.byRegion().forEach((child, found) -> {
            Map<String, Object> some = new LinkedHashMap<>(all);
            some.put("region", child.value());
            byRegion.add(new RegionRateView(regions.of(child), rate(told.window(), found, some)));
        });
        return new RatesView(
                mapper.toView(told.window()),
                regions.of(told.region()),
                rate(told.window(), told.total(), all),
                byLevel,
                byRegion);
    }

    private RateView rate(ReportWindow window, Rates found, Map<String, Object> which) {
        List<HopCountView> byHop = Hop.upTo(window.getRegion()).stream()
                .filter(hop -> hop != Hop.CARRIER)
                .map(hop -> new HopCountView(
                        hop,
                        counts.of(found.acceptedBy().getOrDefault(hop, 0L), which, Map.of("acceptedBy", hop.name()))))
                .toList();
        return new RateView(
                counts.of(found.expected(), which, Map.of()),
                counts.of(found.started(), which, states(DRAFT, SUBMITTED, RETURNED, ACCEPTED)),
                counts.of(found.submitted(), which, states(SUBMITTED, ACCEPTED)),
                counts.of(found.onTime(), which, Counts.both(states(SUBMITTED, ACCEPTED), Map.of("onTime", true))),
                counts.of(found.accepted(), which, states(ACCEPTED)),
                byHop);
    }

    private static Map<String, Object> states(ReportState... states) {
        return Map.of("states", Stream.of(states).map(Enum::name).toList());
    }
}
