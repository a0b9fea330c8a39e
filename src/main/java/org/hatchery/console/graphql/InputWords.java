package org.hatchery.console.graphql;

import com.fasterxml.jackson.annotation.JsonInclude;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.shared.graphql.Described;
import org.jspecify.annotations.Nullable;

/**
 * The form of one input of the schema.
 *
 * @param oneOf whether exactly one of the fields is sent
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record InputWords(boolean oneOf, Map<String, Field> fields) {
    private static final List<String> BOUNDS = List.of("text", "range", "day", "size");

    static InputWords of(InputObjectTypeDefinition type, boolean chinese) {
        Map<String, Field> fields = new LinkedHashMap<>();
        type.getInputValueDefinitions().forEach(field -> fields.put(field.getName(), Field.of(field, chinese)));
        return new InputWords(type.hasDirective("oneOf"), fields);
    }

    /**
     * One field of a form.
     *
     * @param bounds arguments of the directives that say what is acceptable, by directive
     * @param otherwise what is taken when nothing is sent
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Field(
            String type,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean list,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean required,
            String label,
            String hint,
            Map<String, Map<String, Object>> bounds,
            @Nullable Object otherwise) {
        static Field of(InputValueDefinition field, boolean chinese) {
            Described described = Described.of(field);
            boolean required = field.getType() instanceof NonNullType && field.getDefaultValue() == null;
            return new Field(
                    SchemaWords.named(field.getType()),
                    isList(field.getType()),
                    required,
                    chinese && !described.term().isEmpty() ? described.term() : Described.label(field.getName()),
                    chinese ? "" : described.sentence(),
                    bounds(field),
                    field.getDefaultValue() == null ? null : plain(field.getDefaultValue()));
        }

        private static boolean isList(Type<?> type) {
            return type instanceof ListType || type instanceof NonNullType required && isList(required.getType());
        }

        private static Map<String, Map<String, Object>> bounds(InputValueDefinition field) {
            Map<String, Map<String, Object>> bounds = new TreeMap<>();
            BOUNDS.forEach(name -> {
                List<Directive> said = field.getDirectives(name);
                if (!said.isEmpty()) {
                    Map<String, Object> arguments = new TreeMap<>();
                    said.get(0).getArguments().forEach(one -> arguments.put(one.getName(), plain(one.getValue())));
                    bounds.put(name, arguments);
                }
            });
            return bounds;
        }

        private static Object plain(Value<?> value) {
            if (value instanceof IntValue number) {
                return number.getValue();
            }
            if (value instanceof FloatValue number) {
                return number.getValue();
            }
            if (value instanceof BooleanValue truth) {
                return truth.isValue();
            }
            if (value instanceof StringValue text) {
                return String.valueOf(text.getValue());
            }
            if (value instanceof EnumValue one) {
                return one.getName();
            }
            return value instanceof ArrayValue list
                    ? list.getValues().stream().map(Field::plain).toList()
                    : String.valueOf(value);
        }
    }
}
