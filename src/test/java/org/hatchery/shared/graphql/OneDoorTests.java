package org.hatchery.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;

import graphql.introspection.Introspection;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.identity.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** As in production: however a path is written, nothing reaches the engine past the checks. */
@Tag("integration")
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class OneDoorTests {
    private static final String FREE = "{\"query\":\"{ viewer { id role } }\"}";

    private static OwnService service;
    private static Api api;

    @BeforeAll
    static void start() {
        service = new OwnService(
                0,
                0,
                "--hatchery.sample.enabled=false",
                "--hatchery.graphql.trusted-documents-only=true",
                "--spring.graphql.schema.introspection.enabled=false",
                "--server.forward-headers-strategy=framework",
                "--hatchery.requests.execution-time=2s",
                "--hatchery.requests.caller.per-second=1",
                "--hatchery.requests.caller.burst=40",
                "--hatchery.requests.stranger.per-second=1",
                "--hatchery.requests.stranger.burst=60");
        api = service.api();
    }

    @AfterAll
    static void stop() {
        service.close();
        // the engine keeps this for the whole process, where other tests ask what the schema says
        Introspection.enabledJvmWide(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%67raphql",
                "/g%72aphql",
                "/graphq%6c",
                "/graphq%6C",
                "/%67%72%61%70%68%71%6c",
                "/graphql/",
                "/graphql;x=1",
                "/;x=1/graphql",
                "//graphql",
                "/./graphql",
                "/a/../graphql",
                "/%2e/graphql",
                "/graphql%00",
                "/graphql%2f",
                "/graphql%3b",
                "/GraphQL",
                "/graphql.json",
                "/%2567raphql"
            })
    void answersNoOtherSpelling(String path) throws IOException {
        assertThat(status(path, FREE, "somebody " + path)).isIn(400, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%67raphql", "/elsewhere", "/oauth2/token", "/local/personas"})
    void readsNoLargeBodyAnywhere(String path) throws IOException {
        assertThat(status(path, "{\"query\":\"" + "x".repeat(3 << 20) + "\"}", "large " + path))
                .isBetween(400, 499);
    }

    @Test
    void knowsNoOtherPaths() throws IOException {
        assertThat(status("/elsewhere", FREE, "lost")).isEqualTo(404);
        assertThat(status("/logout", FREE, "lost")).isEqualTo(404);
    }

    @Test
    void answersNoFreeDocument() {
        assertThat(api.as(FIRM, "x").ask("{ viewer { id } }").codes()).containsExactly("DOCUMENT_NOT_TRUSTED");
    }

    @Test
    void boundsWhatABodyHolds() {
        var somebody = api.as(new Actor("bombs", BUREAU, List.of("210100")));
        String document = Caller.documentId("bureau/RegionPipeline");
        String many = "{\"documentId\":\"" + document + "\",\"variables\":{\"a\":[" + "{},".repeat(60_000) + "{}]}}";
        String deep =
                "{\"documentId\":\"" + document + "\",\"variables\":{\"a\":" + "[".repeat(400) + "]".repeat(400) + "}}";
        String twice = "{\"documentId\":\"" + document + "\",\"documentId\":\"" + document + "\"}";

        for (String body : List.of(many, deep, twice)) {
            var reply = somebody.post(body);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.codes()).containsExactly("BAD_REQUEST");
        }
    }

    @Test
    void slowsDownWhoAsksTooMuch() {
        var eager = api.as(new Actor("eager", BUREAU, List.of("210100")));
        var patient = api.as(new Actor("patient", BUREAU, List.of("210100")));
        var reply = eager.post("{}");
        for (int asked = 1; asked < 400 && reply.status() == 400; asked++) {
            reply = eager.post("{}");
        }

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.codes()).containsExactly("RATE_LIMITED");
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 5);
        assertThat(patient.run("bureau/RegionPipeline", Map.of("region", "210100", "period", "2025"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void slowsDownStrangersByAddress() {
        int slowed = 0;
        for (int asked = 0; asked < 80; asked++) {
            var reply = api.send(api.request("/graphql").header("X-Forwarded-For", "203.0.113.7"));
            slowed += reply.status() == 429 ? 1 : 0;
        }

        assertThat(slowed).isBetween(5, 21);
        assertThat(api.send(api.request("/graphql").header("X-Forwarded-For", "203.0.113.8"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void notesWhoWasTurnedAwayWhereButNotWithWhatToken(CapturedOutput log) {
        String token = service.tokens().of(new Actor("turned-away", FIRM, List.of("x")));
        api.withToken(token).ask("{ viewer { id } }");
        api.send(api.request("/graphql")
                .header("Authorization", "Bearer nobody.knows.this")
                .header("X-Forwarded-For", "203.0.113.9"));
        for (int again = 0; again < 3; again++) {
            api.withToken(token).ask("{ viewer { id } }");
        }

        // a service that starts while its output is captured may write each line to both
        assertThat(log.getOut()
                        .lines()
                        .filter(line -> line.contains("turned-away"))
                        .distinct())
                .singleElement()
                .asString()
                .contains("Refused DOCUMENT_NOT_TRUSTED: POST /graphql by turned-away");
        assertThat(log.getOut()).contains("Refused UNAUTHENTICATED: GET /graphql by nobody 203.0.113.9");
        assertThat(log.getAll()).doesNotContain(token, "nobody.knows.this");
    }

    @Test
    void tellsBrowsersToKeepToHttps() {
        var reply = api.send(api.request("/actuator/health/liveness").header("X-Forwarded-Proto", "https"));

        assertThat(reply.header("Strict-Transport-Security")).startsWith("max-age=");
    }

    /** By hand, because clients of the library put a path in order first. */
    private static int status(String path, String body, String who) throws IOException {
        String token = service.tokens().of(new Actor(who.replaceAll("[^a-z]", "-"), FIRM, List.of("x")));
        int port = service.bean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer " + token + "\r\nConnection: close\r\nContent-Length: " + body.length()
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            try {
                socket.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refused) {
                // the answer came before the body was through
                assertThat(body.length()).isGreaterThan(1 << 20);
            }
            return status(socket.getInputStream());
        }
    }

    private static int status(InputStream answer) throws IOException {
        String line = new String(answer.readNBytes(12), StandardCharsets.US_ASCII);
        return Integer.parseInt(line.substring(9));
    }
}
