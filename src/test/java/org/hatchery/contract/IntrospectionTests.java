package org.hatchery.contract;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import graphql.schema.idl.DirectiveInfo;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a tool learns of the schema when it asks the running service. */
@IntegrationTest
class IntrospectionTests {
    private static final List<String> PARTS = List.of("fields", "inputFields", "enumValues", "args");

    private final JsonNode schema;

    IntrospectionTests(Api api) {
        schema = api.as(Role.ADMIN).ask(IntrospectionQuery.INTROSPECTION_QUERY).at("/__schema");
    }

    @Test
    void describesEverythingInChineseAndEnglish() {
        assertThat(ours().flatMap(element -> described("", element)))
                .isNotEmpty()
                .filteredOn(not(Described::isInBothLanguages))
                .isEmpty();
    }

    private Stream<JsonNode> ours() {
        return Stream.concat(
                entries(schema.get("types")).filter(type -> !SchemaFiles.isStandard(name(type))),
                entries(schema.get("directives"))
                        .filter(directive -> !DirectiveInfo.isGraphqlSpecifiedDirective(name(directive))));
    }

    private static Stream<Described> described(String owner, JsonNode element) {
        String place = owner + name(element);
        var own = new Described(place, element.path("description").asString(""));
        return Stream.concat(
                Stream.of(own),
                PARTS.stream()
                        .flatMap(part -> entries(element.path(part)))
                        .flatMap(part -> described(place + ".", part)));
    }

    private static Stream<JsonNode> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String name(JsonNode element) {
        return element.get("name").asString();
    }
}
