package org.hatchery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the service answered. */
public record Reply(int status, HttpHeaders headers, String body, JsonMapper mapper) {
    public JsonNode json() {
        return mapper.readTree(body);
    }

    /**
     * A place in the data of an answer without errors, like {@code /carriers/nodes/0/name}; a page that was asked by its edges
     * has its nodes as well.
     */
    public JsonNode at(String pointer) {
        return data().at(pointer);
    }

    /** The data; fails the test when there are errors. */
    public JsonNode data() {
        assertThat(json().has("errors")).as(body).isFalse();
        JsonNode data = json().path("data");
        addNodes(data);
        return data;
    }

    /** What was answered without the types that operations ask for the sake of caches. */
    public static JsonNode plain(JsonNode answer) {
        JsonNode plain = answer.deepCopy();
        plain.findParents("__typename").forEach(object -> ((ObjectNode) object).remove("__typename"));
        return plain;
    }

    private static void addNodes(JsonNode within) {
        within.forEach(Reply::addNodes);
        if (within instanceof ObjectNode page && page.has("edges") && !page.has("nodes")) {
            ArrayNode nodes = page.putArray("nodes");
            page.path("edges").forEach(edge -> nodes.add(edge.path("node")));
        }
    }

    /** Text at a place of the whole body. */
    public String text(String pointer) {
        return json().at(pointer).asString();
    }

    /** Codes of the top-level errors. */
    public List<String> codes() {
        return texts(json().path("errors"), "/extensions/code");
    }

    /** Codes of all {@code userErrors} in an answer without top-level errors. */
    public List<String> refusals() {
        return data().findValues("userErrors").stream()
                .flatMap(errors -> texts(errors, "/code").stream())
                .toList();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(entry -> entry.at(pointer).asString())
                .toList();
    }
}
