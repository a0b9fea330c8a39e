package org.hatchery.totals.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hatchery.totals.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers the fields of {@code PipelineFigures} as modules contributed them: as cheap as a property, because pages ask for hundreds. */
@Component
class FigureWiring implements RuntimeWiringConfigurer {
    private final List<FigureFields> modules;

    FigureWiring(List<FigureFields> modules) {
        this.modules = modules;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Map<String, DataFetcher> fetchers = new HashMap<>();
        modules.forEach(module -> module.fields().forEach((name, figure) -> fetchers.put(name, fetcher(figure))));
        wiring.type("PipelineFigures", type -> type.dataFetchers(fetchers));
    }

    private static TrivialDataFetcher<@Nullable Object> fetcher(Function<Reading, @Nullable Object> figure) {
        return environment -> {
            Reading reading = environment.getSource();
            return reading == null ? null : figure.apply(reading);
        };
    }
}
