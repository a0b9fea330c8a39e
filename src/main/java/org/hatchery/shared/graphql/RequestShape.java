package org.hatchery.shared.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets only well-formed GraphQL requests pass, with the document in place of its id.
 *
 * <p>The framework labels its own error map as a GraphQL response when the body is malformed; clients that trust the
 * label would choke on it.
 */
@Component
@Order(0)
class RequestShape extends OncePerRequestFilter {
    private static final int LARGEST = 1 << 20;

    private final TrustedDocuments documents;
    private final JsonMapper json;
    private final String path;
    private final boolean trustedOnly;

    RequestShape(
            TrustedDocuments documents,
            JsonMapper json,
            @Value("${spring.graphql.http.path:/graphql}") String path,
            @Value("${hatchery.graphql.trusted-documents-only:true}") boolean trustedOnly) {
        this.documents = documents;
        this.json = json;
        this.path = path;
        this.trustedOnly = trustedOnly;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new RewrittenRequest(request, wellFormed(request)), response);
        } catch (Refused refused) {
            refuse(request, response, refused);
        }
    }

    private byte[] wellFormed(HttpServletRequest request) throws IOException {
        if (!"POST".equals(request.getMethod())) {
            throw new Refused(405, ErrorCode.BAD_REQUEST, "请使用 POST。", "Please send a POST.");
        }
        if (!isJson(request)) {
            throw new Refused(415, ErrorCode.BAD_REQUEST, "请求体须为 application/json。", "Please send application/json.");
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new Refused(413, ErrorCode.BAD_REQUEST, "请求体超过 1 MiB。", "The body is larger than 1 MiB.");
        }
        return json.writeValueAsBytes(withDocument(parsed(body), request));
    }

    private ObjectNode parsed(byte[] body) {
        try {
            if (json.readTree(body) instanceof ObjectNode request) {
                check(request);
                return request;
            }
        } catch (JacksonException malformed) {
            throw malformed("请求体不是有效的 JSON。", "The body is not valid JSON.");
        }
        throw malformed("请求体须为一个 JSON 对象。", "The body has to be one JSON object.");
    }

    private static void check(ObjectNode request) {
        mustBe(request, "query", JsonNode::isString);
        mustBe(request, "documentId", JsonNode::isString);
        mustBe(request, "operationName", JsonNode::isString);
        if ("".equals(text(request, "operationName"))) {
            request.remove("operationName");
        }
        mustBe(request, "variables", JsonNode::isObject);
        mustBe(request, "extensions", JsonNode::isObject);
    }

    private static void mustBe(ObjectNode request, String name, Predicate<JsonNode> form) {
        JsonNode value = request.get(name);
        if (value != null && !value.isNull() && !form.test(value)) {
            throw malformed("字段 " + name + " 类型有误。", "The member " + name + " has the wrong type.");
        }
    }

    private ObjectNode withDocument(ObjectNode request, HttpServletRequest asked) {
        String id = text(request, "documentId");
        String query = text(request, "query");
        if ((id == null) == (query == null)) {
            throw malformed("请提供 query 或 documentId 之一。", "Please send either query or documentId.");
        }
        if (id != null) {
            request.remove("documentId");
            request.put("query", documents.byId(id).orElseThrow(RequestShape::unknownDocument));
        } else if (trustedOnly && !asked.isUserInRole("ADMIN") && !documents.contains(query)) {
            throw new Refused(
                    403,
                    ErrorCode.DOCUMENT_NOT_TRUSTED,
                    "仅接受 frontend-contract 中的操作,请以 documentId 发送。",
                    "Only operations of frontend-contract are answered; please send their documentId.");
        }
        return request;
    }

    private static @Nullable String text(ObjectNode request, String name) {
        JsonNode value = request.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        try {
            return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        if (refused.status == 405) {
            response.setHeader("Allow", "POST");
        }
        String accept = String.valueOf(request.getHeader("Accept"));
        boolean graphql = accept.contains(MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString());
        Map<String, Object> error = Map.of(
                "message",
                refused.message(Languages.of(request)),
                "extensions",
                Map.of("code", refused.code().name(), Trace.KEY, Trace.of(request)));
        response.setStatus(refused.status);
        response.setContentType(
                graphql ? MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString() : MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(response.getOutputStream(), Map.of("errors", List.of(error)));
    }

    private static Refused malformed(String chinese, String english) {
        return new Refused(400, ErrorCode.BAD_REQUEST, chinese, english);
    }

    private static Refused unknownDocument() {
        return new Refused(
                400, ErrorCode.PERSISTED_QUERY_NOT_FOUND, "没有此 documentId 的操作。", "No operation has this documentId.");
    }

    /** The request does not even reach the schema. */
    private static class Refused extends RequestError {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status, ErrorCode code, String chinese, String english) {
            super(code, chinese, english);
            this.status = status;
        }
    }
}
