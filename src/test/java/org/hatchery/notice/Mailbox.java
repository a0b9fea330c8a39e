package org.hatchery.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Caller;
import org.hatchery.Reply;
import tools.jackson.databind.JsonNode;

/** What lies in the inbox of somebody, as the API tells. */
record Mailbox(Caller owner) {
    List<JsonNode> all() {
        return all(Map.of());
    }

    List<JsonNode> all(Map<String, Object> filter) {
        return ask(filter).at("/inbox/nodes").valueStream().toList();
    }

    List<String> texts(Map<String, Object> filter) {
        return all(filter).stream().map(one -> one.path("text").asString()).toList();
    }

    Reply ask(Map<String, Object> filter) {
        Map<String, Object> variables = new HashMap<>(Map.of("first", 100, "total", true));
        variables.put("filter", filter);
        return owner.run("firm/Inbox", variables);
    }

    int unread() {
        return owner.run("firm/Unread", Map.of()).at("/viewer/unread").asInt();
    }

    Reply read(Map<String, Object> what) {
        return owner.run("firm/MarkRead", Map.of("input", what));
    }
}
