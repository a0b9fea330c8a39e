package org.hatchery.identity.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.hatchery.identity.Actor;
import org.hatchery.identity.PeopleDirectory;
import org.hatchery.identity.Person;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.shared.graphql.NodeSources;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.util.ReflectionUtils;
import reactor.core.publisher.Mono;

/**
 * Fields that stand beside another one and are answered from what that one says, in whatever module: {@code voucherNode}
 * is the object of which {@code voucher} is the id, {@code byPerson} who the subject {@code by} is. Each kind is looked up
 * together for a whole answer.
 */
@Configuration(proxyBeanMethods = false)
class Companions {
    private static final String NODE = "Node";
    private static final String PERSON = "Person";
    private static final String BY = "by";

    private record Seen(GlobalId id, Scope scope) {}

    @Bean
    RuntimeWiringConfigurer companionFields(BatchLoaderRegistry registry, NodeSources sources, PeopleDirectory people) {
        registry.<Seen, Object>forName(NODE)
                .registerMappedBatchLoader((ids, at) -> Mono.fromSupplier(() -> nodes(ids, sources)));
        registry.<String, Person>forName(PERSON)
                .registerMappedBatchLoader((subjects, at) -> Mono.fromSupplier(() -> people.find(subjects)));
        ObjectTypes types = ObjectTypes.written();
        return wiring -> {
            types.companions(
                    NODE,
                    (type, field, answer) -> wire(
                            wiring, type, field, new Companion(field, () -> view(answer, sources), Companions::node)));
            types.companions(PERSON, (type, field, answer) -> {
                if (field.equals(BY + PERSON)) {
                    var view = ResolvableType.forClass(PersonView.class);
                    wire(wiring, type, field, new Companion(field, () -> view, Companions::person));
                }
            });
        };
    }

    private static void wire(RuntimeWiring.Builder wiring, String type, String field, Companion companion) {
        wiring.type(type, fields -> fields.dataFetcher(field, companion));
    }

    /** As what its source shows objects of this type. */
    private static ResolvableType view(String type, NodeSources sources) {
        NodeSource source = sources.of(type)
                .orElseThrow(() -> new IllegalStateException("Nobody fetches objects of the type " + type + "."));
        return ResolvableType.forMethodReturnType(Objects.requireNonNull(
                        ReflectionUtils.findMethod(source.getClass(), "byKey", Collection.class, Scope.class)))
                .getGeneric(1);
    }

    private static @Nullable Object node(DataFetchingEnvironment at) throws Exception {
        Scope scope = ActorContext.in(at.getGraphQlContext()).scope();
        GraphQLType declared = GraphQLTypeUtil.unwrapAll(at.getFieldType());
        return then(beside(at, NODE), id -> {
            DataLoader<Seen, Object> nodes = at.getDataLoader(NODE);
            GlobalId named = GlobalId.parse(id);
            return nodes == null || !mayBe(named, declared) ? null : nodes.load(new Seen(named, scope));
        });
    }

    /** A field of one type shows nothing of another: the list of a bureau belongs to no carrier. */
    private static boolean mayBe(GlobalId named, GraphQLType declared) {
        return !(declared instanceof GraphQLObjectType one) || one.getName().equals(named.type());
    }

    private static @Nullable Object person(DataFetchingEnvironment at) throws Exception {
        Actor viewer = ActorContext.in(at.getGraphQlContext());
        return then(beside(at, PERSON), subject -> {
            if (subject.equals(viewer.id())) {
                // whoever has just done it need not be looked up
                return CompletableFuture.completedFuture(new PersonView(viewer.name(), viewer.role()));
            }
            DataLoader<String, Person> people = at.getDataLoader(PERSON);
            return people == null
                    ? null
                    : people.load(subject)
                            .thenApply(person ->
                                    person == null ? null : new PersonView(person.nameFor(viewer), person.role()));
        });
    }

    /** What the other field answers, asked as the engine asks it. */
    private static @Nullable Object beside(DataFetchingEnvironment at, String ending) throws Exception {
        String name = at.getField().getName();
        var parent = (GraphQLObjectType) at.getParentType();
        var other = parent.getFieldDefinition(name.substring(0, name.length() - ending.length()));
        DataFetcher<?> fetch = at.getGraphQLSchema().getCodeRegistry().getDataFetcher(parent, other);
        return fetch.get(DataFetchingEnvironmentImpl.newDataFetchingEnvironment(at)
                .fieldDefinition(other)
                .build());
    }

    private static @Nullable Object then(
            @Nullable Object said, Function<String, @Nullable CompletableFuture<?>> further) {
        if (said instanceof Mono<?> later) {
            return then(later.toFuture(), further);
        }
        if (said instanceof CompletionStage<?> later) {
            return later.thenCompose(value -> {
                CompletableFuture<?> found = ask(value, further);
                return found == null ? CompletableFuture.completedFuture(null) : found.thenApply(Object.class::cast);
            });
        }
        return ask(said, further);
    }

    private static @Nullable CompletableFuture<?> ask(
            @Nullable Object said, Function<String, @Nullable CompletableFuture<?>> further) {
        return said instanceof String text && !text.isEmpty() ? further.apply(text) : null;
    }

    private static Map<Seen, Object> nodes(Set<Seen> asked, NodeSources sources) {
        Map<Seen, Object> found = new HashMap<>();
        asked.stream()
                .collect(groupingBy(Seen::scope, mapping(Seen::id, toSet())))
                .forEach((scope, ids) ->
                        sources.find(ids, scope).forEach((id, view) -> found.put(new Seen(id, scope), view)));
        return found;
    }
}
