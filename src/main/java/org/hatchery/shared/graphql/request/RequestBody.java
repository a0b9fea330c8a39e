package org.hatchery.shared.graphql.request;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.graphql.document.TrustedDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of a body one well-formed GraphQL request, with the document in place of its id.
 *
 * <p>The framework labels its own error map as a GraphQL response when the body is malformed; clients that trust the
 * label would choke on it.
 */
@Component
public class RequestBody {
    private final JsonMapper json = StrictJson.MAPPER;
    private final TrustedDocuments documents;
    private final boolean trustedOnly;

    public RequestBody(
            TrustedDocuments documents, @Value("${hatchery.graphql.trusted-documents-only:true}") boolean trustedOnly) {
        this.documents = documents;
        this.trustedOnly = trustedOnly;
    }

    /**
     * The body as the engine takes it.
     *
     * @throws Refused for what is no request, or none that this caller may send
     */
    public byte[] wellFormed(byte[] body, HttpServletRequest asked) {
        return json.writeValueAsBytes(withDocument(parsed(body), asked));
    }

    private ObjectNode parsed(byte[] body) {
        if (tree(body) instanceof ObjectNode request) {
            check(request);
            return request;
        }
        throw Refused.malformed(Words.say("request.body-one-json-object"));
    }

    private JsonNode tree(byte[] text) {
        try {
            return json.readTree(text);
        } catch (JacksonException malformed) {
            throw Refused.malformed(Words.say("request.body-valid-json"));
        }
    }

    private static void check(ObjectNode request) {
        mustBe(request, "query", JsonNode::isString);
        mustBe(request, "documentId", JsonNode::isString);
        mustBe(request, "operationName", JsonNode::isString);
        mustBe(request, "variables", JsonNode::isObject);
        mustBe(request, "extensions", JsonNode::isObject);
        if ("".equals(text(request, "operationName"))) {
            // the engine would take no name for the first of several operations
            request.remove("operationName");
        }
    }

    private static void mustBe(ObjectNode request, String name, Predicate<JsonNode> form) {
        JsonNode value = request.get(name);
        if (value != null && !value.isNull() && !form.test(value)) {
            throw Refused.malformed(Words.say("request.member-wrong-type", name));
        }
    }

    private ObjectNode withDocument(ObjectNode request, HttpServletRequest asked) {
        String query = text(request, "query");
        String id = id(request, query);
        if ((id == null) == (query == null)) {
            throw Refused.malformed(Words.say("request.send-either-query-documentid"));
        }
        request.remove("documentId");
        if (id != null) {
            return request.put("query", documents.byId(id).orElseThrow(RequestBody::unknownDocument));
        }
        if (!trustedOnly || asked.isUserInRole("ADMIN")) {
            return request;
        }
        return request.put("query", documents.byText(query).orElseThrow(RequestBody::notTrusted));
    }

    /**
     * As {@code documentId}, or the way that clients do who persist queries by themselves: {@code persistedQuery} among the
     * extensions, which then comes again with the text where it was not known.
     */
    private static @Nullable String id(ObjectNode request, @Nullable String query) {
        String id = text(request, "documentId");
        JsonNode persisted = request.path("extensions").path("persistedQuery").path("sha256Hash");
        return id == null && query == null && persisted.isString() ? persisted.asString() : id;
    }

    /**
     * What a query string asks: something published that reads, by its id.
     *
     * @throws Refused for what is no such question
     */
    Question ofQuery(HttpServletRequest asked) {
        ObjectNode request = json.createObjectNode();
        for (String name : List.of("query", "documentId", "operationName")) {
            if (asked.getParameter(name) != null) {
                request.put(name, asked.getParameter(name));
            }
        }
        for (String name : List.of("variables", "extensions")) {
            if (asked.getParameter(name) != null) {
                request.set(name, tree(asked.getParameter(name).getBytes(StandardCharsets.UTF_8)));
            }
        }
        check(request);
        String id = id(request, text(request, "query"));
        if (id == null || documents.byId(id).isPresent() && !documents.isQuestion(id)) {
            throw new Refused(
                    405, ErrorCode.BAD_REQUEST, Words.say("request.get-is-for-questions"), Map.of("Allow", "POST"));
        }
        return new Question(id, json.writeValueAsBytes(withDocument(request, asked)));
    }

    /** A published question and the body of the same request. */
    record Question(String documentId, byte[] body) {}

    private static @Nullable String text(ObjectNode request, String name) {
        JsonNode value = request.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static Refused notTrusted() {
        return new Refused(403, ErrorCode.DOCUMENT_NOT_TRUSTED, Words.say("request.only-operations-frontend-contract"));
    }

    private static Refused unknownDocument() {
        return new Refused(400, ErrorCode.PERSISTED_QUERY_NOT_FOUND, Words.say("request.operation-documentid"));
    }
}
