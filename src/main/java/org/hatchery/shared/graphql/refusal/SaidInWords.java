package org.hatchery.shared.graphql.refusal;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.List;
import java.util.function.Supplier;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads a property that the schema shows as text: a {@link Sentence} is said in the language asked for. */
record SaidInWords(LightDataFetcher<?> property) implements LightDataFetcher<Object> {
    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return said(property.get(field, source, environment), environment);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return said(property.get(environment), () -> environment);
    }

    private static @Nullable Object said(@Nullable Object value, Supplier<DataFetchingEnvironment> environment) {
        if (value instanceof Sentence sentence) {
            return sentence.in(environment.get().getLocale());
        }
        return value instanceof List<?> several && several.stream().anyMatch(Sentence.class::isInstance)
                ? several.stream().map(one -> said(one, environment)).toList()
                : value;
    }
}
