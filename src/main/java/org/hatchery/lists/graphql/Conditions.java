package org.hatchery.lists.graphql;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.TypeUtil;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.Described;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Says in words what the variables of an operation ask: each by what the schema calls it. */
@Component
class Conditions {
    private static final Sentence WITHIN = new Sentence("·", ": ");

    private final GraphQLSchema schema;
    private final ObjectNames names;
    private final Labels labels = new Labels();

    Conditions(GraphQlSource source, ObjectNames names) {
        this.schema = source.schema();
        this.names = names;
    }

    List<Condition> of(ListShape shape, Map<String, Object> variables, HttpServletRequest caller) {
        List<Condition> all = new ArrayList<>();
        shape.conditions().forEach(variable -> {
            Object value = variables.get(variable.getName());
            GraphQLType type =
                    schema.getType(TypeUtil.unwrapAll(variable.getType()).getName());
            if (value != null && type instanceof GraphQLNamedType named) {
                add(meaning(shape, variable), variable.getName(), named, value, caller, all);
            }
        });
        return all;
    }

    /** What a value of an enum is called. */
    Sentence word(String type, String value) {
        return schema.getType(type) instanceof GraphQLEnumType choices
                ? words(choices, value)
                : new Sentence(value, value);
    }

    private void add(
            Sentence name,
            String path,
            GraphQLNamedType type,
            Object value,
            HttpServletRequest caller,
            List<Condition> all) {
        if (type instanceof GraphQLInputObjectType input && value instanceof Map<?, ?> values) {
            boolean isOuter = path.indexOf('.') < 0 && !path.startsWith("order");
            for (GraphQLInputObjectField field : input.getFields()) {
                Object part = values.get(field.getName());
                if (part != null) {
                    Sentence own = words(field.getName(), field.getDescription());
                    add(
                            isOuter ? own : Sentence.list(List.of(name, own), WITHIN.chinese(), WITHIN.english()),
                            path + "." + field.getName(),
                            (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()),
                            part,
                            caller,
                            all);
                }
            }
        } else if (value instanceof Collection<?> several) {
            List<Condition> each = new ArrayList<>();
            several.forEach(one -> add(name, path, type, one, caller, each));
            together(each).ifPresent(all::add);
        } else {
            all.add(condition(name, path, type, value, caller));
        }
    }

    private static Optional<Condition> together(List<Condition> each) {
        if (each.isEmpty()) {
            return Optional.empty();
        }
        Condition first = each.get(0);
        List<String> choices =
                each.stream().flatMap(one -> Stream.ofNullable(one.choice())).toList();
        return Optional.of(new Condition(
                first.name(),
                Sentence.list(each.stream().map(Condition::value).toList(), "、", ", "),
                first.path(),
                first.object(),
                choices.isEmpty() ? null : String.join(",", choices)));
    }

    private Condition condition(
            Sentence name, String path, GraphQLNamedType type, Object value, HttpServletRequest caller) {
        String text = String.valueOf(value);
        return switch (type.getName()) {
            case "ID" -> new Condition(name, names.ofId(text, caller), path, names.key(text), null);
            case "RegionCode" -> new Condition(name, names.ofRegion(text), path, null, text);
            case "String" -> new Condition(name, new Sentence(text, text), path, null, null);
            default -> new Condition(name, words(type, value), path, null, text);
        };
    }

    private Sentence words(GraphQLNamedType type, Object value) {
        if (type instanceof GraphQLEnumType choices) {
            return new Sentence(labels.of(choices, value, Locale.CHINESE), labels.of(choices, value, Locale.ENGLISH));
        }
        if (value instanceof Boolean truth) {
            return truth ? CellWords.YES : CellWords.NO;
        }
        return new Sentence(String.valueOf(value), String.valueOf(value));
    }

    private static Sentence words(String name, @Nullable String description) {
        String english = Described.label(name);
        String chinese = Described.of(description).term();
        return new Sentence(chinese.isEmpty() ? english : chinese, english);
    }

    /** What the schema says where the variable is used. */
    private Sentence meaning(ListShape shape, VariableDefinition variable) {
        return shape.root().stream()
                .flatMap(field -> uses(field, schema.getQueryType(), variable.getName()))
                .findFirst()
                .map(description -> words(variable.getName(), description))
                .orElseGet(() -> words(variable.getName(), null));
    }

    private static Stream<String> uses(Field field, GraphQLFieldsContainer type, String variable) {
        GraphQLFieldDefinition known = type.getFieldDefinition(field.getName());
        if (known == null) {
            return Stream.empty();
        }
        Stream<String> here = field.getArguments().stream()
                .flatMap(argument -> uses(argument, known.getArgument(argument.getName()), variable)
                        // the id of a carrier is what chooses the carrier
                        .map(said -> argument.getName().equals("id") ? String.valueOf(known.getDescription()) : said));
        Stream<String> below = field.getSelectionSet() != null
                        && GraphQLTypeUtil.unwrapAll(known.getType()) instanceof GraphQLFieldsContainer inner
                ? field.getSelectionSet().getSelectionsOfType(Field.class).stream()
                        .flatMap(one -> uses(one, inner, variable))
                : Stream.empty();
        return Stream.concat(here, below);
    }

    private static Stream<String> uses(Argument argument, @Nullable GraphQLArgument known, String variable) {
        return known == null
                ? Stream.empty()
                : uses(argument.getValue(), known.getType(), known.getDescription(), variable);
    }

    private static Stream<String> uses(
            Value<?> value, GraphQLType type, @Nullable String description, String variable) {
        if (value instanceof VariableReference reference) {
            return reference.getName().equals(variable) ? Stream.ofNullable(description) : Stream.empty();
        }
        return value instanceof ObjectValue object
                        && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input
                ? object.getObjectFields().stream().flatMap(part -> within(part, input, variable))
                : Stream.empty();
    }

    private static Stream<String> within(ObjectField part, GraphQLInputObjectType input, String variable) {
        GraphQLInputObjectField known = input.getFieldDefinition(part.getName());
        return known == null
                ? Stream.empty()
                : uses(part.getValue(), known.getType(), known.getDescription(), variable);
    }
}
