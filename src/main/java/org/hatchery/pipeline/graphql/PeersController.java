package org.hatchery.pipeline.graphql;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.carrier.CarrierYear;
import org.hatchery.pipeline.carrier.CarrierYearDirectory;
import org.hatchery.pipeline.carrier.HollowSignal;
import org.hatchery.pipeline.carrier.Peers;
import org.hatchery.pipeline.carrier.Standing;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code pipeline.graphqls} about single carriers. */
@Controller
class PeersController {
    private final CarrierYearDirectory years;
    private final Asked asked;
    private final MetricViews metrics;
    private final CarrierViews carriers;
    private final RegionViews regions;
    private final Connections connections;

    PeersController(
            CarrierYearDirectory years,
            Asked asked,
            MetricViews metrics,
            CarrierViews carriers,
            RegionViews regions,
            Connections connections) {
        this.years = years;
        this.asked = asked;
        this.metrics = metrics;
        this.carriers = carriers;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    PeersView carrierPeers(
            @Argument RegionCode region,
            @Argument int year,
            @Argument CarrierKind kind,
            @Argument @Nullable RecognitionLevel level,
            @Argument String metric,
            Actor actor) {
        check(region, year, actor);
        Metric wanted = peerMetric(metric);
        var peers = new Peers(region, year, kind, level);
        return new PeersView(peers, wanted, metrics.of(wanted), years.standing(peers, wanted));
    }

    private void check(RegionCode region, int year, Actor actor) {
        asked.mustBeInScope(region, actor);
        asked.mustHaveBegun(asked.year(year));
    }

    private Metric peerMetric(String key) {
        return asked.metrics(List.of(key)).stream()
                .filter(Metric::peer)
                .findFirst()
                .orElseThrow(() -> new RequestError(
                        ErrorCode.BAD_REQUEST, Words.say("pipeline.carriers-compared-choose-one", key)));
    }

    @SchemaMapping(typeName = "CarrierPeers")
    Connection<CarrierYearView> ranking(PeersView shown, PageRequest page) {
        String key = shown.wanted().key();
        return connections.of(
                "CarrierYearConnection",
                years.ranking(shown.peers(), shown.wanted(), page),
                year -> CarrierYearView.of(year, year.values().get(key), shown.standing()));
    }

    @QueryMapping
    Connection<CarrierYearView> hollowCarriers(
            @Argument RegionCode region,
            @Argument int year,
            @Argument @Nullable Set<HollowSignal> signals,
            PageRequest page,
            Actor actor) {
        check(region, year, actor);
        Set<HollowSignal> wanted = signals == null ? EnumSet.allOf(HollowSignal.class) : signals;
        return connections.of(
                "CarrierYearConnection",
                years.withSignals(region.value(), year, wanted, page),
                found -> CarrierYearView.of(found, null, null));
    }

    @BatchMapping(typeName = "CarrierYear")
    Map<CarrierYearView, CarrierView> carrier(List<CarrierYearView> shown, @ContextValue Actor actor) {
        List<CarrierId> ids = shown.stream().map(CarrierYearView::id).distinct().toList();
        Map<CarrierId, CarrierView> found = carriers.find(ids, actor.scope());
        Map<CarrierYearView, CarrierView> answer = new HashMap<>();
        shown.forEach(year -> Optional.ofNullable(found.get(year.id())).ifPresent(view -> answer.put(year, view)));
        return answer;
    }

    @SchemaMapping(typeName = "CarrierYear")
    RegionView region(CarrierYearView year) {
        return regions.of(year.place());
    }

    /** Carriers of one kind and level compared by one metric, as shown. */
    record PeersView(Peers peers, Metric wanted, MetricView metric, Standing standing) {
        public int count() {
            return standing.values().size();
        }

        public @Nullable Double lowerQuartile() {
            return standing.quartile(1);
        }

        public @Nullable Double median() {
            return standing.quartile(2);
        }

        public @Nullable Double upperQuartile() {
            return standing.quartile(3);
        }

        public @Nullable Double mean() {
            return standing.mean();
        }

        public @Nullable Double lowerFence() {
            return standing.lowerFence();
        }

        public @Nullable Double upperFence() {
            return standing.upperFence();
        }
    }

    /** Figures of a carrier in a year, as shown. */
    record CarrierYearView(
            CarrierId id,
            int year,
            CarrierKind kind,
            @Nullable RecognitionLevel level,
            RegionCode place,
            @Nullable Double value,
            @Nullable Integer rank,
            @Nullable Boolean outlier,
            Set<HollowSignal> signals) {
        static CarrierYearView of(CarrierYear found, @Nullable Double value, @Nullable Standing standing) {
            return new CarrierYearView(
                    found.carrier(),
                    found.year(),
                    found.kind(),
                    found.level(),
                    found.region(),
                    value,
                    value == null || standing == null ? null : standing.rank(value),
                    value == null || standing == null ? null : standing.isOutlier(value),
                    found.signals());
        }
    }
}
