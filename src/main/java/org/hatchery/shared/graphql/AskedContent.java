package org.hatchery.shared.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a mutation asks, as one text: the name of its field and canonical JSON of its input.
 *
 * <p>It is the same whenever the same is asked: in whatever order, as literal or variable, with what is null or usual left
 * out or written, and whatever our classes are called.
 */
public final class AskedContent {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GraphQLContext context;
    private final Locale locale;

    private AskedContent(GraphQLContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
    }

    /** The text of a field with an argument {@code input}, without one entry of the input. */
    public static String of(DataFetchingEnvironment field, String without) {
        var content = new AskedContent(field.getGraphQlContext(), field.getLocale());
        GraphQLInputType type = field.getFieldDefinition().getArgument("input").getType();
        Map<String, Object> input = field.getArgumentOrDefault("input", Map.of());
        var asked = new TreeMap<String, Object>(
                content.object((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type), input));
        asked.remove(without);
        return field.getFieldDefinition().getName() + JSON.writeValueAsString(asked);
    }

    private Map<String, Object> object(GraphQLInputObjectType type, Map<?, ?> values) {
        var canonical = new TreeMap<String, Object>();
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            Object value = values.get(field.getName());
            if (value != null && !isUsual(field, value)) {
                canonical.put(field.getName(), value(field.getType(), value));
            }
        }
        return canonical;
    }

    private static boolean isUsual(GraphQLInputObjectField field, Object value) {
        return field.hasSetDefaultValue()
                && Objects.equals(value, GraphQLInputObjectField.getInputFieldDefaultValue(field));
    }

    private Object value(GraphQLType wrapped, Object value) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> each == null ? "" : value(GraphQLTypeUtil.unwrapOne(type), each))
                    .toList();
        }
        GraphQLType named = GraphQLTypeUtil.unwrapAll(type);
        if (named instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> values) {
            return object(object, values);
        }
        return String.valueOf(written(named, value));
    }

    private @Nullable Object written(GraphQLType type, Object value) {
        return type instanceof GraphQLEnumType choice
                ? choice.serialize(value, context, locale)
                : ((GraphQLScalarType) type).getCoercing().serialize(value, context, locale);
    }
}
