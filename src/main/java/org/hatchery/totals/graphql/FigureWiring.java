package org.hatchery.totals.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers the fields of {@code PipelineFigures} as modules contributed them; as cheap as properties, for pages ask for hundreds. */
@Component
class FigureWiring implements RuntimeWiringConfigurer {
    private final List<FigureFields> modules;

    FigureWiring(List<FigureFields> modules) {
        this.modules = modules;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Map<String, DataFetcher> figures = new HashMap<>();
        modules.forEach(module -> figures.putAll(module.fields()));
        wiring.type("PipelineFigures", type -> type.dataFetchers(figures));
    }
}
