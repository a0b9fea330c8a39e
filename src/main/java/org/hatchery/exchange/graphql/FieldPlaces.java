package org.hatchery.exchange.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.ValueForm;
import org.hatchery.exchange.kind.ValueForm.Type;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What the schema says of places below the input of a field: their type, and the words of their choices. */
final class FieldPlaces {
    /** English sentence with the Chinese term behind it, as every description is. */
    private static final Pattern WORDS = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)\\.?", Pattern.DOTALL);

    private FieldPlaces() {}

    static ValueForm form(GraphQLFieldDefinition field, String path) {
        GraphQLType type = field.getArgument("input").getType();
        boolean needed = true;
        for (String step : path.split("\\.")) {
            var input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type);
            GraphQLInputObjectField member = input.getFieldDefinition(step);
            if (member == null) {
                throw new IllegalStateException(field.getName() + " has no " + path + " in its input.");
            }
            type = member.getType();
            // what is one of several is needed where it is that one
            needed &= input.isOneOf() || GraphQLTypeUtil.isNonNull(type) && !member.hasSetDefaultValue();
        }
        boolean many = GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
        GraphQLNamedType plain = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type);
        return plain instanceof GraphQLEnumType choice
                ? new ValueForm(Type.CHOICE, needed, many, choices(choice))
                : new ValueForm(type(plain.getName()), needed, many, List.of());
    }

    private static Type type(String scalar) {
        return switch (scalar) {
            case "CreditCode" -> Type.CREDIT_CODE;
            case "Date" -> Type.DAY;
            case "Area" -> Type.AREA;
            case "Yuan", "SignedYuan" -> Type.MONEY;
            case "Int" -> Type.WHOLE;
            case "Float" -> Type.DECIMAL;
            default -> Type.TEXT;
        };
    }

    private static List<Choice> choices(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(value -> new Choice(value.getName(), label(value)))
                .toList();
    }

    private static Sentence label(GraphQLEnumValueDefinition value) {
        @Nullable String description = value.getDescription();
        Matcher words = WORDS.matcher(description == null ? "" : description);
        return words.matches()
                ? new Sentence(words.group(2), words.group(1))
                : new Sentence(value.getName(), value.getName());
    }
}
