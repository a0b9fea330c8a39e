package org.hatchery.shared.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.FIRM;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.OwnService;
import org.hatchery.identity.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.Environment;

/** Three hundred who send or read slowly stop neither the probe nor other callers. */
class SlowCallersTests {
    private static final int CALLERS = 300;
    private static final int ROUNDS = 5;
    private static final Duration SOON = Duration.ofSeconds(2);

    private static OwnService service;
    private static Api api;

    @BeforeAll
    static void start() throws Exception {
        service = new OwnService(6, 60, "--management.server.port=0");
        api = service.api();
        asked();
        probed();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<String> slow() {
        return Stream.of(
                "bodies without a token",
                "bodies",
                "bodies in chunks without a token",
                "bodies in chunks",
                "bodies for any path",
                "bodies for the issuer",
                "headers",
                "uploads",
                "readers");
    }

    @ParameterizedTest
    @MethodSource("slow")
    void stopNobodyElse(String kind) throws Exception {
        try (SlowSockets sockets = SlowSockets.open(CALLERS, port("local.server.port"), beginning(kind))) {
            List<Duration> probes = new ArrayList<>();
            List<Duration> queries = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                Thread.sleep(200);
                sockets.dribble();
                probes.add(probed());
                queries.add(asked());
            }
            Files.writeString(
                    Path.of("target/slow-callers.txt"),
                    "%s: probe %s, query %s%n".formatted(kind, probes, queries),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            assertThat(usual(probes)).as("probe beside %s %s", kind, probes).isLessThan(SOON);
            assertThat(usual(queries)).as("query beside %s %s", kind, queries).isLessThan(SOON);
        }
    }

    /** The middle one: a machine that does other things as well may be late once. */
    private static Duration usual(List<Duration> times) {
        return times.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static String beginning(String kind) {
        String token =
                "Authorization: Bearer " + service.tokens().of(new Actor("slow", FIRM, List.of("slow"))) + "\r\n";
        String graphql = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        String half = "Content-Length: 1000000\r\n\r\n{";
        String chunk = "Transfer-Encoding: chunked\r\n\r\nFFFF\r\n{";
        return switch (kind) {
            case "bodies without a token" -> graphql + half;
            case "bodies" -> graphql + token + half;
            case "bodies in chunks without a token" -> graphql + chunk;
            case "bodies in chunks" -> graphql + token + chunk;
            case "bodies for any path" -> graphql.replace("/graphql", "/elsewhere") + token + half;
            case "bodies for the issuer" ->
                "POST /oauth2/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 1000\r\n\r\ngrant_type=";
            case "headers" -> "POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
            case "uploads" ->
                "POST /attachments HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=X\r\n"
                        + token + half.replace("{", "--X\r\n");
            default ->
                IntStream.range(0, 2).mapToObj(number -> large(graphql + token)).collect(joining());
        };
    }

    /** A whole request with an answer of some hundred kilobytes. */
    private static String large(String head) {
        String fields = IntStream.range(0, 5)
                .mapToObj(number -> "f" + number + ": metricCatalogue { key nameZh definitionZh definitionEn }")
                .collect(joining(" "));
        String body = "{\"query\":\"{ " + fields + " }\"}";
        return head + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static Duration probed() throws Exception {
        URI address = URI.create("http://localhost:" + port("local.management.port") + "/actuator/health/liveness");
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        long start = System.nanoTime();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Duration asked() {
        long start = System.nanoTime();
        assertThat(api.as(ADMIN).ask("{ viewer { id } }").at("/viewer/id").asString())
                .isEqualTo("test-ADMIN");
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static int port(String name) {
        return service.bean(Environment.class).getRequiredProperty(name, Integer.class);
    }
}
