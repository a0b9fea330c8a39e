package org.hatchery.totals.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Function;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * One field of {@code PipelineFigures}: what it comes to by a reading, and as what it is shown, so that the schema can be
 * held against it.
 */
public final class Figure implements TrivialDataFetcher<@Nullable Object>, SelfDescribingDataFetcher<@Nullable Object> {
    private final ResolvableType type;
    private final Function<Reading, ? extends @Nullable Object> value;

    private Figure(ResolvableType type, Function<Reading, ? extends @Nullable Object> value) {
        this.type = type;
        this.value = value;
    }

    public static <T> Figure of(Class<T> type, Function<Reading, ? extends @Nullable T> value) {
        return new Figure(ResolvableType.forClass(type), value);
    }

    /** What belongs to a region alone: null where carriers are chosen. */
    public static <T> Figure ofRegion(Class<T> type, Function<Reading, ? extends @Nullable T> value) {
        return of(type, reading -> reading.choice().choosesCarriers() ? null : value.apply(reading));
    }

    public static <T> Figure listOf(Class<T> type, Function<Reading, List<T>> values) {
        return new Figure(ResolvableType.forClassWithGenerics(List.class, type), values);
    }

    public @Nullable Object by(Reading reading) {
        return value.apply(reading);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        Reading reading = environment.getSource();
        return reading == null ? null : by(reading);
    }

    @Override
    public String getDescription() {
        return "figure by a reading of totals";
    }

    @Override
    public ResolvableType getReturnType() {
        return type;
    }
}
