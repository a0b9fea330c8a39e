package org.hatchery.figures.graphql;

import static java.util.stream.Collectors.toMap;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.hatchery.figures.YearFiguresDirectory;
import org.hatchery.figures.YearFiguresId;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The figures of firms and teams, which ask for different years but are answered by one look-up. */
@Controller
class IncubateeFiguresController {
    private static final int MOST_YEARS = 10;

    private final YearFiguresDirectory directory;
    private final FiguresMapper mapper;

    IncubateeFiguresController(YearFiguresDirectory directory, FiguresMapper mapper, BatchLoaderRegistry registry) {
        this.directory = directory;
        this.mapper = mapper;
        registry.forTypePair(YearFiguresId.class, YearFiguresView.class)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> load(ids, environment)));
    }

    private Map<YearFiguresId, YearFiguresView> load(Set<YearFiguresId> ids, BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        Actor actor = context.get("actor");
        return directory.find(ids, actor.scope()).stream().collect(toMap(figures -> figures.getId(), mapper::toView));
    }

    @SchemaMapping(typeName = "Incubatee")
    CompletableFuture<List<YearFiguresView>> yearFigures(
            IncubateeView incubatee, @Argument List<Integer> years, DataLoader<YearFiguresId, YearFiguresView> loader) {
        check(years);
        List<YearFiguresId> ids = years.stream()
                .distinct()
                .map(year -> YearFiguresId.of(incubatee.key(), year))
                .toList();
        return loader.loadMany(ids)
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }

    private static void check(List<Integer> years) {
        if (years.isEmpty() || years.size() > MOST_YEARS) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("figures.ask-1-10-years"));
        }
    }
}
