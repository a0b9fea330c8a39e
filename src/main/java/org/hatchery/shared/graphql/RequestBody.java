package org.hatchery.shared.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Predicate;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
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
class RequestBody {
    /** A form with hundreds of rows has some thousand. */
    private static final int TOKENS = 50_000;

    private static final int DEPTH = 64;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(TOKENS)
                            .maxNestingDepth(DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            // too large a number stays a number; as a double it would go on as the text "Infinity"
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final TrustedDocuments documents;
    private final boolean trustedOnly;

    RequestBody(
            TrustedDocuments documents, @Value("${hatchery.graphql.trusted-documents-only:true}") boolean trustedOnly) {
        this.documents = documents;
        this.trustedOnly = trustedOnly;
    }

    /**
     * The body as the engine takes it.
     *
     * @throws Refused for what is no request, or none that this caller may send
     */
    byte[] wellFormed(byte[] body, HttpServletRequest asked) {
        return json.writeValueAsBytes(withDocument(parsed(body), asked));
    }

    /**
     * What a GET asks, as the body of the same request: a published question by its id, with its variables.
     *
     * @throws Refused for an act, which is sent by POST only
     */
    byte[] question(HttpServletRequest request, String documentId) {
        if (documents.byId(documentId).isEmpty()) {
            throw unknownDocument();
        }
        if (!documents.isQuestion(documentId)) {
            throw new Refused(
                    405, ErrorCode.BAD_REQUEST, Words.say("request.send-mutation-by-post"), Map.of("Allow", "POST"));
        }
        var body = json.createObjectNode().put("documentId", documentId);
        String variables = request.getParameter("variables");
        if (variables != null) {
            body.set("variables", tree(variables));
        }
        return json.writeValueAsBytes(body);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException malformed) {
            throw Refused.malformed(Words.say("request.variables-valid-json"));
        }
    }

    private ObjectNode parsed(byte[] body) {
        try {
            if (json.readTree(body) instanceof ObjectNode request) {
                check(request);
                return request;
            }
        } catch (JacksonException malformed) {
            throw Refused.malformed(Words.say("request.body-valid-json"));
        }
        throw Refused.malformed(Words.say("request.body-one-json-object"));
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
        String id = text(request, "documentId");
        String query = text(request, "query");
        if ((id == null) == (query == null)) {
            throw Refused.malformed(Words.say("request.send-either-query-documentid"));
        }
        if (id != null) {
            request.remove("documentId");
            request.put("query", documents.byId(id).orElseThrow(RequestBody::unknownDocument));
        } else if (trustedOnly && !asked.isUserInRole("ADMIN") && !documents.contains(query)) {
            throw new Refused(
                    403, ErrorCode.DOCUMENT_NOT_TRUSTED, Words.say("request.only-operations-frontend-contract"));
        }
        return request;
    }

    private static @Nullable String text(ObjectNode request, String name) {
        JsonNode value = request.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static Refused unknownDocument() {
        return new Refused(400, ErrorCode.PERSISTED_QUERY_NOT_FOUND, Words.say("request.operation-documentid"));
    }
}
