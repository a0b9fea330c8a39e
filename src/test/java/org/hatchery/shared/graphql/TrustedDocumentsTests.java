package org.hatchery.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Outside the local profile. */
class TrustedDocumentsTests {
    private static final String OPERATION = "bureau/RegionPipeline";

    private final JsonMapper json = new JsonMapper();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");

    @Test
    void areAnsweredById() throws Exception {
        byte[] passed = send(Map.of("documentId", Caller.documentId(OPERATION)));

        assertThat(json.readTree(passed).get("query").asString()).isEqualTo(Api.operation(OPERATION));
    }

    @Test
    void areAnsweredByTheirExactText() throws Exception {
        assertThat(send(Map.of("query", Api.operation(OPERATION)))).isNotEmpty();
    }

    @Test
    void areTheOnlyOnesAnswered() {
        assertThatThrownBy(() -> send(Map.of("query", Api.operation(OPERATION) + " ")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(403);
                    assertThat(refused.code()).isEqualTo(ErrorCode.DOCUMENT_NOT_TRUSTED);
                });
    }

    @Test
    void areNotAllThatAdministratorsMaySend() throws Exception {
        request.addUserRole("ADMIN");

        assertThat(send(Map.of("query", "{ viewer { id } }"))).isNotEmpty();
    }

    private byte[] send(Map<String, String> body) throws Exception {
        return new RequestBody(new TrustedDocuments(), true).wellFormed(json.writeValueAsBytes(body), request);
    }
}
