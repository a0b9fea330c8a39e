package org.hatchery.contract;

import static java.util.stream.Collectors.toMap;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that can be said no with.
 *
 * @param errors codes in {@code extensions.code}
 * @param userErrors codes in {@code userErrors}
 * @param mutations codes that each mutation declines with
 */
record ErrorCatalogue(Map<String, Failure> errors, Map<String, Words> userErrors, Map<String, Set<String>> mutations) {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern AS_ANOTHER = Pattern.compile("declined as (\\w+) is");

    /**
     * A request that failed.
     *
     * @param status under which the code comes
     * @param client what it does then
     */
    record Failure(List<Integer> status, Words meaning, Words client) {}

    static ErrorCatalogue of(GraphQLSchema schema) {
        Map<String, Words> userErrors = new LinkedHashMap<>();
        values(schema, "UserErrorCode").forEach(value -> userErrors.put(value.getName(), Words.of(value)));
        Map<String, Failure> errors = new LinkedHashMap<>();
        values(schema, "ErrorCode").forEach(value -> errors.put(value.getName(), failure(value)));
        return new ErrorCatalogue(
                errors,
                userErrors,
                schema.getMutationType().getFields().stream()
                        .collect(toMap(
                                GraphQLFieldDefinition::getName,
                                mutation -> codes(mutation, schema, userErrors.keySet()),
                                (one, other) -> one,
                                TreeMap::new)));
    }

    private static List<GraphQLEnumValueDefinition> values(GraphQLSchema schema, String type) {
        return ((GraphQLEnumType) schema.getType(type)).getValues();
    }

    static List<Integer> statuses(GraphQLEnumValueDefinition code) {
        List<?> statuses = value(code, "status");
        return statuses.stream().map(status -> (Integer) status).toList();
    }

    private static Failure failure(GraphQLEnumValueDefinition code) {
        return new Failure(statuses(code), Words.of(code), new Words(value(code, "en"), value(code, "zh")));
    }

    private static <T> T value(GraphQLEnumValueDefinition code, String argument) {
        GraphQLAppliedDirective handled = code.getAppliedDirective("handled");
        return handled.getArgument(argument).getValue();
    }

    /** As the description of the mutation says. */
    static Set<String> codes(GraphQLFieldDefinition mutation, GraphQLSchema schema, Set<String> all) {
        String description = String.valueOf(mutation.getDescription()).replaceAll("\\s+", " ");
        Set<String> codes = new TreeSet<>(CODE.matcher(description)
                .results()
                .map(found -> found.group())
                .filter(all::contains)
                .toList());
        Matcher other = AS_ANOTHER.matcher(description);
        if (other.find()) {
            codes.addAll(codes(schema.getMutationType().getFieldDefinition(other.group(1)), schema, all));
        }
        return codes;
    }
}
