package org.hatchery.console.graphql;

import static java.util.function.Predicate.not;

import graphql.language.Definition;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hatchery.shared.graphql.Described;

/** Types of the schema as the pages need them: words of enums, fields with their kinds, forms of what is sent. */
class SchemaWords {
    private static final Pattern NEVER_SHOWN =
            Pattern.compile("Query|Mutation|Subscription|\\w+(?:Connection|Edge|Payload|Actions)");
    /** Figures of a year stand in tables too, in the order of their form. */
    private static final String FIGURES = "YearValuesInput";
    /** Pages use them and never show them; every page loads these words. */
    private static final Set<String> USED = Set.of("id", "version", "viewerCan");

    private final List<Definition<?>> definitions;
    private final boolean chinese;

    SchemaWords(List<Definition<?>> definitions, boolean chinese) {
        this.definitions = definitions;
        this.chinese = chinese;
    }

    Map<String, Map<String, String>> enums() {
        Map<String, Map<String, String>> enums = new TreeMap<>();
        definitions.stream()
                .filter(EnumTypeDefinition.class::isInstance)
                .map(EnumTypeDefinition.class::cast)
                .forEach(type -> type.getEnumValueDefinitions().forEach(value -> {
                    Described described = Described.of(value);
                    enums.computeIfAbsent(type.getName(), name -> new TreeMap<>())
                            .put(
                                    value.getName(),
                                    chinese && !described.term().isEmpty()
                                            ? described.term()
                                            : described.word(value.getName()));
                }));
        return enums;
    }

    /** Kind and label of every field of what is answered, to show a value in its own way without saying how. */
    Map<String, Map<String, List<String>>> types() {
        Map<String, Map<String, List<String>>> types = new TreeMap<>();
        definitions.stream()
                .filter(ObjectTypeDefinition.class::isInstance)
                .map(ObjectTypeDefinition.class::cast)
                .filter(not(type -> NEVER_SHOWN.matcher(type.getName()).matches()))
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> !USED.contains(field.getName()))
                        .forEach(field -> types.computeIfAbsent(type.getName(), name -> new TreeMap<>())
                                .put(field.getName(), List.of(named(field.getType()), label(field)))));
        return types;
    }

    private String label(FieldDefinition field) {
        Described described = Described.of(field);
        return chinese && !described.term().isEmpty() ? described.term() : Described.label(field.getName());
    }

    /** By what lists are looked through, with what these conditions are made of. */
    Map<String, InputWords> filters() {
        Map<String, InputWords> all = inputs();
        Map<String, InputWords> filters = new TreeMap<>();
        all.keySet().stream()
                .filter(name -> name.endsWith("Filter") || name.equals(FIGURES))
                .forEach(name -> reach(name, all, filters));
        return filters;
    }

    private static void reach(String name, Map<String, InputWords> all, Map<String, InputWords> reached) {
        InputWords words = all.get(name);
        if (words != null && reached.put(name, words) == null) {
            words.fields().values().forEach(field -> reach(field.type(), all, reached));
        }
    }

    /** What is typed into forms. */
    Map<String, InputWords> forms() {
        Map<String, InputWords> forms = inputs();
        forms.keySet().removeAll(filters().keySet());
        return forms;
    }

    private Map<String, InputWords> inputs() {
        Map<String, InputWords> inputs = new TreeMap<>();
        definitions.stream()
                .filter(InputObjectTypeDefinition.class::isInstance)
                .map(InputObjectTypeDefinition.class::cast)
                .forEach(type -> inputs.put(type.getName(), InputWords.of(type, chinese)));
        return inputs;
    }

    static String named(Type<?> type) {
        if (type instanceof NonNullType required) {
            return named(required.getType());
        }
        return type instanceof ListType list ? named(list.getType()) : ((TypeName) type).getName();
    }
}
