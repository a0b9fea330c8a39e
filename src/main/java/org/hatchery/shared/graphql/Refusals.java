package org.hatchery.shared.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.web.UnreadBodies;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a refusal in the form of a GraphQL error and in the caller's language. */
@Component
public class Refusals {
    private final JsonMapper json;
    private final RefusalLog log;

    Refusals(JsonMapper json, RefusalLog log) {
        this.json = json;
        this.log = log;
    }

    public void tell(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        log.note(request, refused.status(), refused.code());
        String accept = String.valueOf(request.getHeader("Accept"));
        boolean graphql = accept.contains(MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString());
        Map<String, Object> error = Map.of(
                "message",
                refused.message(Languages.of(request)),
                "extensions",
                Map.of("code", refused.code().name(), Trace.KEY, Trace.of(request)));
        response.setStatus(refused.status());
        refused.headers().forEach(response::setHeader);
        response.setContentType(
                graphql ? MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString() : MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        // the container counts the bytes: were they announced, it would end the request with the last of them
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(error))));
        UnreadBodies.linger(request);
    }
}
