package org.hatchery.shared.graphql;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Makes the input of a field out of arguments that were read, as its controller method gets it. */
@Component
public class InputBinder {
    private final GraphQlArgumentBinder binder = new GraphQlArgumentBinder();

    public <T> T of(Map<String, @Nullable Object> read, Class<T> input) {
        try {
            return Objects.requireNonNull(
                    input.cast(binder.bind(read.get("input"), false, ResolvableType.forClass(input))));
        } catch (BindException unread) {
            throw new IllegalStateException("Arguments that were read do not fit " + input, unread);
        }
    }
}
