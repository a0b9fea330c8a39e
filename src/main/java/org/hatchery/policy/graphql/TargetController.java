package org.hatchery.policy.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.pipeline.graphql.MetricView;
import org.hatchery.pipeline.graphql.MetricViews;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetDirectory;
import org.hatchery.policy.target.TargetFilter;
import org.hatchery.policy.target.TargetId;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of targets in {@code policy.graphqls}; they are public. */
@Controller
class TargetController implements NodeSource {
    private final TargetDirectory targets;
    private final PolicyViews views;
    private final PolicyMapper mapper;
    private final RegionViews regions;
    private final MetricCatalogue catalogue;
    private final MetricViews metrics;
    private final Connections connections;
    private final Clock clock;

    TargetController(
            TargetDirectory targets,
            PolicyViews views,
            PolicyMapper mapper,
            RegionViews regions,
            MetricCatalogue catalogue,
            MetricViews metrics,
            Connections connections,
            Clock clock) {
        this.targets = targets;
        this.views = views;
        this.mapper = mapper;
        this.regions = regions;
        this.catalogue = catalogue;
        this.metrics = metrics;
        this.connections = connections;
        this.clock = clock;
    }

    @QueryMapping
    Connection<TargetView> targets(@Argument @Nullable TargetFilterInput filter, PageRequest page) {
        TargetFilter wanted = filter == null ? TargetFilter.ALL : mapper.toFilter(filter);
        return connections.of("TargetConnection", targets.search(wanted, page), mapper::toView);
    }

    @BatchMapping(typeName = "Target")
    Map<TargetView, PolicyDocumentView> document(List<TargetView> shown) {
        return PolicyViews.answer(shown, TargetView::source, views::documents);
    }

    @BatchMapping(typeName = "Target")
    Map<TargetView, ClauseView> clause(List<TargetView> shown) {
        return PolicyViews.answer(shown, TargetView::setBy, views::clauses);
    }

    /** The version of it that holds. */
    @BatchMapping(typeName = "Target")
    Map<TargetView, TargetView> whole(List<TargetView> shown) {
        List<TargetId> wholes = shown.stream()
                .map(TargetView::partOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<TargetId, TargetView> found = targets.roots(wholes, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Target::root, mapper::toView, (one, same) -> one));
        Map<TargetView, TargetView> answers = new HashMap<>();
        shown.stream()
                .filter(view -> found.containsKey(view.partOf()))
                .forEach(view -> answers.put(view, found.get(view.partOf())));
        return answers;
    }

    @SchemaMapping(typeName = "Target")
    List<RegionView> regions(TargetView target) {
        return target.concerned().stream().map(regions::of).toList();
    }

    @SchemaMapping(typeName = "Target")
    Optional<MetricView> metric(TargetView target) {
        return Optional.ofNullable(target.metricKey()).flatMap(catalogue::find).map(metrics::of);
    }

    @SchemaMapping(typeName = "Target")
    Optional<String> unmeasuredZh(TargetView target) {
        return unmeasured(target).map(Metric.Reason::zh);
    }

    @SchemaMapping(typeName = "Target")
    Optional<String> unmeasuredEn(TargetView target) {
        return unmeasured(target).map(Metric.Reason::en);
    }

    private Optional<Metric.Reason> unmeasured(TargetView target) {
        return catalogue.measuring(target.indicator()).map(Metric::unanswered);
    }

    @Override
    public String type() {
        return "Target";
    }

    @Override
    public Map<String, TargetView> byKey(Collection<String> keys, Scope scope) {
        return targets.find(keys.stream().map(TargetId::new).toList()).stream()
                .map(mapper::toView)
                .collect(Collectors.toMap(TargetView::key, Function.identity()));
    }
}
