package org.hatchery.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Languages;
import org.hatchery.shared.graphql.Trace;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests without a valid token in the form of a GraphQL error. */
@Component
class Unauthenticated implements AuthenticationEntryPoint {
    private static final Sentence SENTENCE = new Sentence("请使用有效的访问令牌。", "Please send a valid access token.");

    private final AuthenticationEntryPoint header = new BearerTokenAuthenticationEntryPoint();
    private final JsonMapper json;

    Unauthenticated(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, jakarta.servlet.ServletException {
        header.commence(request, response, refused);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(response.getOutputStream(), body(request));
    }

    private static Map<String, Object> body(HttpServletRequest request) {
        Map<String, Object> extensions = Map.of("code", ErrorCode.UNAUTHENTICATED.name(), "traceId", Trace.of(request));
        return Map.of(
                "errors", List.of(Map.of("message", SENTENCE.in(Languages.of(request)), "extensions", extensions)));
    }
}
