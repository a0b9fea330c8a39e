package org.hatchery.lists.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.FailedQuestion;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.shared.graphql.request.AskForCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Says what objects are called that a person knows only by name, as far as the caller may read them. */
@Component
class ObjectNames {
    private static final Sentence CHOSEN = new Sentence("指定对象", "a chosen one");

    private final GraphQLSchema schema;
    private final AskForCaller ask;
    private final RegionDirectory regions;

    ObjectNames(GraphQlSource source, AskForCaller ask, RegionDirectory regions) {
        this.schema = source.schema();
        this.ask = ask;
        this.regions = regions;
    }

    Sentence ofRegion(String code) {
        String words = regions.find(new RegionCode(code))
                .map(region -> region.name() + " " + code)
                .orElse(code);
        return new Sentence(words, words);
    }

    /** Type and key; null for what is no id. */
    @Nullable String key(String id) {
        try {
            GlobalId parsed = GlobalId.parse(id);
            return parsed.type() + ":" + parsed.key();
        } catch (RequestError none) {
            return null;
        }
    }

    Sentence ofId(String id, HttpServletRequest caller) {
        String name = name(id, caller);
        return name == null ? CHOSEN : new Sentence(name, name);
    }

    private @Nullable String name(String id, HttpServletRequest caller) {
        try {
            String type = GlobalId.parse(id).type();
            return type.equals("Incubatee")
                    ? name(id, "Incubatee", "name", caller)
                    : nameOf(type)
                            .flatMap(field -> Stream.ofNullable(name(id, type, field, caller)))
                            .findFirst()
                            .orElse(null);
        } catch (RequestError | FailedQuestion unknown) {
            return null;
        }
    }

    private Stream<String> nameOf(String type) {
        return schema.getType(type) instanceof GraphQLObjectType known
                ? Stream.of("name", "title", "nameZh").filter(field -> isPlain(known.getFieldDefinition(field)))
                : Stream.empty();
    }

    private static boolean isPlain(@Nullable GraphQLFieldDefinition field) {
        return field != null && field.getArguments().isEmpty();
    }

    private @Nullable String name(String id, String type, String field, HttpServletRequest caller) {
        String document = "query($id: ID!) { node(id: $id) { ... on %s { %s } } }".formatted(type, field);
        return ask.ask(document, Map.of("id", id), caller).get("node") instanceof Map<?, ?> object
                ? Objects.toString(object.get(field), null)
                : null;
    }
}
