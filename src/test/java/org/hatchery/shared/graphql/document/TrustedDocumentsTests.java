package org.hatchery.shared.graphql.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.graphql.request.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Outside the local profile. */
class TrustedDocumentsTests {
    private static final String ID = Caller.documentId("bureau/RegionPipeline");
    private static final String TEXT = Api.operation("bureau/RegionPipeline");

    private final JsonMapper json = new JsonMapper();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");

    @Test
    void areAnsweredById() throws Exception {
        assertThat(query(send(Map.of("documentId", ID)))).isEqualTo(TEXT);
        assertThat(query(send(Map.of("documentId", ID.replace("sha256:", ""))))).isEqualTo(TEXT);
    }

    @Test
    void areAnsweredByTheIdThatClientsReckonThemselves() throws Exception {
        Map<String, Object> persisted =
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", ID.replace("sha256:", "")));

        assertThat(query(send(Map.of("extensions", persisted)))).isEqualTo(TEXT);
        assertThat(query(send(Map.of("extensions", persisted, "query", TEXT)))).isEqualTo(TEXT);
    }

    @Test
    void areAnsweredByTheirTextHoweverItIsWritten() throws Exception {
        String[] parts = TEXT.split("\n\n");
        String turned = IntStream.rangeClosed(1, parts.length)
                .mapToObj(place -> parts[parts.length - place])
                .collect(joining("\n"));
        for (String written : List.of(
                TEXT,
                TEXT + " ",
                TEXT.replace("\n", "\r\n"),
                "# of the team for pages\n" + TEXT.replace("  ", "\t"),
                TEXT.replaceAll("\\s+", " "),
                turned)) {
            assertThat(query(send(Map.of("query", written)))).isEqualTo(TEXT);
        }
    }

    @Test
    void keepTheIdOfEachRelease() throws Exception {
        String older = "query Older {\n  viewer {\n    __typename\n    id\n  }\n}";
        String newer = older.replace("    id\n", "    id\n    role\n");
        var released = new RequestBody(new TrustedDocuments(List.of(file(older), file(newer))), true);

        for (String text : List.of(older, newer)) {
            byte[] body = json.writeValueAsBytes(Map.of("documentId", TrustedDocuments.id(text)));
            assertThat(query(released.wellFormed(body, request))).isEqualTo(text);
        }
    }

    @Test
    void areNotAnsweredWhereAFileWasChanged() {
        var changed = new ByteArrayResource(json.writeValueAsBytes(
                Map.of(TrustedDocuments.id("query A { viewer { id } }"), "query A { viewer { role } }")));

        assertThatThrownBy(() -> new TrustedDocuments(List.of(changed))).hasMessageContaining("was changed");
    }

    private Resource file(String text) {
        return new ByteArrayResource(json.writeValueAsBytes(Map.of(TrustedDocuments.id(text), text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{ viewer { id } }", "query RegionPipeline { viewer { id } }", "{", "type A { a: Int }", ""})
    void areTheOnlyOnesAnswered(String other) {
        assertThatThrownBy(() -> send(Map.of("query", other))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo(ErrorCode.DOCUMENT_NOT_TRUSTED);
        });
    }

    @Test
    void areNotAllThatAdministratorsMaySend() throws Exception {
        request.addUserRole("ADMIN");

        assertThat(send(Map.of("query", "{ viewer { id } }"))).isNotEmpty();
    }

    private String query(byte[] passed) {
        return json.readTree(passed).get("query").asString();
    }

    private byte[] send(Map<String, ?> body) throws Exception {
        return new RequestBody(new TrustedDocuments(), true).wellFormed(json.writeValueAsBytes(body), request);
    }
}
