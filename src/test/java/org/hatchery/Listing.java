package org.hatchery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One list of the API, as one caller reads it page by page.
 *
 * @param field such as {@code stays}
 * @param filterType such as {@code StayFilter}
 * @param selection fields of each entry beside its id
 */
public record Listing(Caller caller, String field, String filterType, String selection) {
    private static final String DOCUMENT = """
            query($filter: %s, $first: Int, $after: String, $last: Int, $before: String) {
              %s(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
                edges { cursor node { id %s } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }""";

    public static Listing carriers(Caller caller) {
        return new Listing(caller, "carriers", "CarrierFilter", "");
    }

    public static Listing incubatees(Caller caller) {
        return new Listing(caller, "incubatees", "IncubateeFilter", "");
    }

    public static Listing stays(Caller caller) {
        return new Listing(caller, "stays", "StayFilter", "");
    }

    public static Listing services(Caller caller) {
        return new Listing(caller, "services", "ServiceFilter", "");
    }

    public Listing showing(String more) {
        return new Listing(caller, field, filterType, more);
    }

    public Reply reply(Map<String, ?> filter, Map<String, ?> arguments) {
        Map<String, Object> variables = new HashMap<>(arguments);
        variables.put("filter", filter);
        return caller.ask(DOCUMENT.formatted(filterType, field, selection), variables);
    }

    public JsonNode page(Map<String, ?> filter, Map<String, ?> arguments) {
        return reply(filter, arguments).at("/" + field);
    }

    /** Everything from the first page to the last; fails where a page says something wrong about its neighbours. */
    public List<JsonNode> forward(Map<String, ?> filter, int size) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = page(filter, Map.of("first", size));
        assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean())
                .as("first page has previous")
                .isFalse();
        all.addAll(nodes(page));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            assertThat(nodes(page)).as("full page").hasSize(size);
            page = page(
                    filter,
                    Map.of(
                            "first",
                            size,
                            "after",
                            page.at("/pageInfo/endCursor").asString()));
            assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean())
                    .as("has previous")
                    .isTrue();
            assertThat(nodes(page)).as("page that was promised").isNotEmpty();
            all.addAll(nodes(page));
        }
        return all;
    }

    /** The same from the last page to the first; the entries in the order of the list. */
    public List<JsonNode> backward(Map<String, ?> filter, int size) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = page(filter, Map.of("last", size));
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean())
                .as("last page has next")
                .isFalse();
        all.addAll(reversed(page));
        while (page.at("/pageInfo/hasPreviousPage").asBoolean()) {
            assertThat(nodes(page)).as("full page").hasSize(size);
            page = page(
                    filter,
                    Map.of(
                            "last",
                            size,
                            "before",
                            page.at("/pageInfo/startCursor").asString()));
            assertThat(page.at("/pageInfo/hasNextPage").asBoolean())
                    .as("has next")
                    .isTrue();
            assertThat(nodes(page)).as("page that was promised").isNotEmpty();
            all.addAll(reversed(page));
        }
        Collections.reverse(all);
        return all;
    }

    private static List<JsonNode> reversed(JsonNode page) {
        List<JsonNode> nodes = new ArrayList<>(nodes(page));
        Collections.reverse(nodes);
        return nodes;
    }

    /** Entries of one page. */
    public static List<JsonNode> nodes(JsonNode page) {
        return StreamSupport.stream(page.path("edges").spliterator(), false)
                .map(edge -> edge.path("node"))
                .toList();
    }

    public static List<String> ids(List<JsonNode> nodes) {
        return nodes.stream().map(node -> node.path("id").asString()).toList();
    }
}
