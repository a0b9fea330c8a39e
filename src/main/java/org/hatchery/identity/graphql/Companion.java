package org.hatchery.identity.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Fetcher of a field that stands beside another one, which says what it answers with.
 *
 * @param view class of the answers
 */
record Companion(String description, Supplier<ResolvableType> view, DataFetcher<?> fetch)
        implements SelfDescribingDataFetcher<Object> {
    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public ResolvableType getReturnType() {
        return view.get();
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment at) throws Exception {
        return fetch.get(at);
    }
}
