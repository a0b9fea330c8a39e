package org.hatchery.identity.graphql;

import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Object types of the schema with the types of their fields, as they are written, for wiring by name; no lists. */
record ObjectTypes(Map<String, Map<String, String>> fields) {
    private static final String FILES = "classpath*:graphql/**/*.graphqls";

    /** What is done with a field of a type. */
    interface Visitor {
        void visit(String type, String field, String answer);
    }

    static ObjectTypes written() {
        Map<String, Map<String, String>> fields = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                // an extension is a definition as well
                Parser.parse(file.getContentAsString(StandardCharsets.UTF_8))
                        .getDefinitionsOfType(ObjectTypeDefinition.class)
                        .forEach(type -> read(type, fields.computeIfAbsent(type.getName(), some -> new HashMap<>())));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ObjectTypes(fields);
    }

    private static void read(ObjectTypeDefinition type, Map<String, String> fields) {
        type.getFieldDefinitions()
                .forEach(field -> fields.put(
                        field.getName(), field.getType() instanceof TypeName answer ? answer.getName() : ""));
    }

    /** Every field that has a name of this ending and, beside it, a field of the same name without. */
    void companions(String ending, Visitor visitor) {
        fields.forEach((type, some) -> some.forEach((name, answer) -> {
            boolean companion =
                    name.endsWith(ending) && some.containsKey(name.substring(0, name.length() - ending.length()));
            if (companion) {
                visitor.visit(type, name, answer);
            }
        }));
    }
}
