package org.hatchery.local;

import static java.util.stream.Collectors.joining;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.RepositoryFile;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service with a sample on which personas try things, what can be asked of it, and how far they have come together. */
final class Ground {
    static final Set<String> PAGING = Set.of("first", "after", "last", "before");

    private final OwnService service;
    final Api api;
    final GraphQLSchema schema;
    final LocalDate today;
    final JsonNode manifest;
    final Flags flags = new Flags();
    /** Mutations whose rules somebody came to, beyond the form. */
    final Set<String> reached = new TreeSet<>();

    final Map<String, Integer> answers = new TreeMap<>();

    Ground(OwnService service) {
        this.service = service;
        this.api = service.api();
        this.schema = service.bean(GraphQlSource.class).schema();
        this.today = LocalDate.now(service.bean(Clock.class));
        this.manifest = service.bean(JsonMapper.class).readTree(RepositoryFile.text("frontend-contract/manifest.json"));
    }

    OwnService service() {
        return service;
    }

    List<GraphQLFieldDefinition> mutations() {
        return schema.getMutationType().getFieldDefinitions();
    }

    void note(GraphQLFieldDefinition mutation, Reply reply) {
        List<String> codes = reply.json().has("errors") ? reply.codes() : reply.refusals();
        answers.merge(mutation.getName() + " " + (codes.isEmpty() ? "ok" : codes.get(0)), 1, Integer::sum);
        if (!reply.json().has("errors")) {
            reached.add(mutation.getName());
        }
    }

    GraphQLType named(Type<?> type) {
        if (type instanceof NonNullType required) {
            return GraphQLNonNull.nonNull(named(required.getType()));
        }
        if (type instanceof ListType list) {
            return GraphQLList.list(named(list.getType()));
        }
        return schema.getType(((TypeName) type).getName());
    }

    /** The document that asks one field, with a variable for each of its arguments. */
    static String asked(String root, GraphQLFieldDefinition field, String selection) {
        List<GraphQLArgument> said = said(field);
        String variables = said.stream()
                .map(argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(joining(", "));
        String arguments = Stream.concat(
                        said.stream().map(argument -> argument.getName() + ": $" + argument.getName()),
                        field.getArgument("first") == null ? Stream.empty() : Stream.of("first: 5"))
                .collect(joining(", "));
        return root + (variables.isEmpty() ? "" : "(" + variables + ")") + " { " + field.getName()
                + (arguments.isEmpty() ? "" : "(" + arguments + ")") + selection + " }";
    }

    static List<GraphQLArgument> said(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .filter(argument -> !PAGING.contains(argument.getName()))
                .toList();
    }
}
