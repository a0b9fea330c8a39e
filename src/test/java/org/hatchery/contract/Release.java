package org.hatchery.contract;

import static java.util.stream.Collectors.toMap;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hatchery.shared.graphql.document.NormalDocuments;
import tools.jackson.databind.JsonNode;

/**
 * Operations as they were given away with a version, which clients in browsers and pockets go on sending.
 *
 * @param documents texts by their ids
 */
record Release(String version, Map<String, String> documents) {
    static Release of(String version, String file) {
        JsonNode documents = Json.read(file);
        return new Release(
                version,
                documents.properties().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().asString(),
                                (one, two) -> one,
                                TreeMap::new)));
    }

    /** What keeps its operations from being answered as they were. */
    List<String> faults(GraphQLSchema schema) {
        return documents.entrySet().stream()
                .flatMap(entry -> faults(entry.getKey(), entry.getValue(), schema))
                .toList();
    }

    private Stream<String> faults(String id, String text, GraphQLSchema schema) {
        if (!NormalDocuments.id(text).equals(id)) {
            return Stream.of(version + " " + id + " was changed.");
        }
        try {
            return new Validator()
                    .validateDocument(schema, Parser.parse(text), Locale.ENGLISH).stream()
                            .map(error -> version + " " + id + ": " + error.getMessage());
        } catch (InvalidSyntaxException unreadable) {
            return Stream.of(version + " " + id + " cannot be read.");
        }
    }
}
