package org.hatchery.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Outside the local profile. */
class TrustedDocumentsTests {
    private static final String OPERATION = "bureau/RegionPipeline";

    private final JsonMapper json = new JsonMapper();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain passed = new MockFilterChain();

    @BeforeEach
    void ask() {
        request.setContentType("application/json");
    }

    @Test
    void areAnsweredById() throws Exception {
        send(Map.of("documentId", Caller.documentId(OPERATION)));

        assertThat(json.readTree(passed.getRequest().getInputStream())
                        .get("query")
                        .asString())
                .isEqualTo(Api.operation(OPERATION));
    }

    @Test
    void areAnsweredByTheirExactText() throws Exception {
        send(Map.of("query", Api.operation(OPERATION)));

        assertThat(passed.getRequest()).isNotNull();
    }

    @Test
    void areTheOnlyOnesAnswered() throws Exception {
        send(Map.of("query", Api.operation(OPERATION) + " "));

        assertThat(passed.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).contains("DOCUMENT_NOT_TRUSTED");
    }

    @Test
    void areNotAllThatAdministratorsMaySend() throws Exception {
        request.addUserRole("ADMIN");
        send(Map.of("query", "{ viewer { id } }"));

        assertThat(passed.getRequest()).isNotNull();
    }

    private void send(Map<String, String> body) throws Exception {
        request.setContent(json.writeValueAsBytes(body));
        new RequestShape(new TrustedDocuments(), json, "/graphql", true).doFilter(request, response, passed);
    }
}
