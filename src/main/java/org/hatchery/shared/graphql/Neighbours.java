package org.hatchery.shared.graphql;

import static java.util.stream.Collectors.groupingBy;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes lists that hang on an object; what the objects of a page ask alike is looked up for all of them together. */
@Component
public class Neighbours {
    private final BatchLoaderRegistry registry;
    private final Connections connections;

    Neighbours(BatchLoaderRegistry registry, Connections connections) {
        this.registry = registry;
        this.connections = connections;
    }

    /** Looks up the lists of many subjects, inside the scope of whoever asks; none of those that have nothing. */
    @FunctionalInterface
    public interface Source<F, T> {
        Map<String, Page<T>> pages(F filter, Collection<String> subjects, Scope scope, PageRequest page);
    }

    /** What one object asks for. */
    private record Asked<F>(String subject, F filter, Scope scope, PageRequest page) {
        Object alike() {
            return List.of(filter, scope, page);
        }
    }

    /** Lists of one kind. */
    public static final class Lists<F, T, V> {
        private final String name;
        private final Connections connections;
        private final Function<T, V> view;

        private Lists(String name, Connections connections, Function<T, V> view) {
            this.name = name;
            this.connections = connections;
            this.view = view;
        }

        /** The list of this subject, at the field that is being fetched. */
        public CompletableFuture<Connection<V>> of(
                String subject, F filter, Scope scope, PageRequest page, DataFetchingEnvironment at) {
            DataLoader<Asked<F>, Page<T>> loader = at.getDataLoader(name);
            if (loader == null) {
                throw new IllegalStateException("Nobody loads " + name + ".");
            }
            var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(at.getFieldType());
            return loader.load(new Asked<>(subject, filter, scope, page))
                    .thenApply(found -> connections.of(type.getName(), found, view));
        }
    }

    /** Lists under a name of their own, from this source. */
    public <F, T, V> Lists<F, T, V> lists(String name, Source<F, T> source, Function<T, V> view) {
        registry.<Asked<F>, Page<T>>forName(name)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> load(asked, source)));
        return new Lists<>(name, connections, view);
    }

    private static <F, T> Map<Asked<F>, Page<T>> load(Set<Asked<F>> all, Source<F, T> source) {
        Map<Asked<F>, Page<T>> answer = new HashMap<>();
        all.stream().collect(groupingBy(Asked::alike)).values().forEach(some -> {
            Asked<F> one = some.get(0);
            List<String> subjects = some.stream().map(Asked::subject).toList();
            Map<String, Page<T>> found = source.pages(one.filter(), subjects, one.scope(), one.page());
            some.forEach(asked -> answer.put(asked, found.getOrDefault(asked.subject(), nothing())));
        });
        return answer;
    }

    private static <T> Page<T> nothing() {
        return new Page<>(List.of(), false, false, () -> 0);
    }
}
