package org.hatchery.pilot.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.use.Openness;
import org.hatchery.pilot.use.OpennessStatistics;
import org.hatchery.register.graphql.institution.InstitutionView;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The fields of shared instruments in {@code pilot.graphqls}. */
@Controller
class OpennessController {
    private static final String LOADER = "openness";

    private final OpennessStatistics measure;
    private final InstitutionViews institutions;
    private final PilotMapper mapper;

    OpennessController(
            OpennessStatistics measure,
            InstitutionViews institutions,
            PilotMapper mapper,
            BatchLoaderRegistry loaders) {
        this.measure = measure;
        this.institutions = institutions;
        this.mapper = mapper;
        loaders.<Asked, Openness>forName(LOADER)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> load(asked)));
    }

    /** What one base of a page asks for. */
    private record Asked(BaseId base, int year, Scope scope) {
        List<Object> alike() {
            return List.of(year, scope);
        }
    }

    @QueryMapping
    Optional<InstrumentOpennessView> instrumentOpenness(@Argument String institution, @Argument int year, Actor actor) {
        return measure.of(InstitutionViews.key(institution), year, actor.scope())
                .map(mapper::toView);
    }

    @SchemaMapping(typeName = "PilotBase")
    CompletableFuture<@Nullable InstrumentOpennessView> openness(
            PilotBaseView base, @Argument int year, Actor actor, DataFetchingEnvironment at) {
        DataLoader<Asked, Openness> loader = Objects.requireNonNull(at.getDataLoader(LOADER));
        return loader.load(new Asked(base.key(), year, actor.scope()))
                .thenApply(found -> found == null ? null : mapper.toView(found));
    }

    private Map<Asked, Openness> load(Set<Asked> all) {
        Map<Asked, Openness> answer = new HashMap<>();
        all.stream().collect(Collectors.groupingBy(Asked::alike)).values().forEach(some -> {
            Asked one = some.get(0);
            Map<BaseId, Openness> found =
                    measure.of(some.stream().map(Asked::base).toList(), one.year(), one.scope());
            some.forEach(asked -> {
                Openness openness = found.get(asked.base());
                if (openness != null) {
                    answer.put(asked, openness);
                }
            });
        });
        return answer;
    }

    @BatchMapping(typeName = "PilotBase", field = "institution")
    Map<PilotBaseView, InstitutionView> ofBases(List<PilotBaseView> shown) {
        return openers(shown, PilotBaseView::opener);
    }

    @BatchMapping(typeName = "InstrumentOpenness", field = "institution")
    Map<InstrumentOpennessView, InstitutionView> ofYears(List<InstrumentOpennessView> shown) {
        return openers(shown, InstrumentOpennessView::opener);
    }

    private <T> Map<T, InstitutionView> openers(List<T> shown, Function<T, @Nullable InstitutionId> opener) {
        Map<InstitutionId, InstitutionView> found = institutions.find(shown.stream()
                .flatMap(one -> Stream.ofNullable(opener.apply(one)))
                .distinct()
                .toList());
        Map<T, InstitutionView> answer = new HashMap<>();
        shown.forEach(one -> {
            InstitutionId id = opener.apply(one);
            InstitutionView view = id == null ? null : found.get(id);
            if (view != null) {
                answer.put(one, view);
            }
        });
        return answer;
    }

    @SchemaMapping(typeName = "InstrumentOpenness")
    PilotBaseView base(InstrumentOpennessView openness) {
        return openness.host();
    }
}
