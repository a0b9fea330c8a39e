package org.hatchery.scale;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A {@link MeasuredService} that runs against one database, and its callers. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Process process;
    private final String port;
    private final String control;

    /** Answer of the service. */
    record Reply(int status, String body) {
        boolean isAccepted() {
            return status == 200 && !body.contains("\"errors\":") && !isDeclined();
        }

        boolean isDeclined() {
            return body.contains("\"userErrors\":[{");
        }
    }

    /** Nanoseconds of the process and commands to the database, both since its start. */
    record Reading(long cpu, long commands) {}

    /** Bytes of heap after a collection, and kilobytes resident. */
    record Memory(long heap, long resident) {}

    private ServiceProcess(Process process, String port, String control) {
        this.process = process;
        this.port = port;
        this.control = control;
    }

    static ServiceProcess start(String name, String uri, String heap) throws IOException, InterruptedException {
        Path log = Path.of(
                "target",
                "scale-%s-%d.log".formatted(name, ProcessHandle.current().pid()));
        Files.createDirectories(log.toAbsolutePath().getParent());
        Process process = new ProcessBuilder(command(uri, heap))
                .redirectErrorStream(true)
                .redirectOutput(new File(log.toString()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        String[] ports = ready(process, log).split(" ");
        var service = new ServiceProcess(process, ports[0], ports[1]);
        service.awaitKeys();
        return service;
    }

    /** The service asks its issuer, which is itself, at the first token; both are slow while they are cold. */
    private void awaitKeys() throws InterruptedException {
        for (int tries = 0;
                tries < 60 && ask("ADMIN", "{ __typename }", Map.of()).status() == 401;
                tries++) {
            Thread.sleep(1_000);
        }
    }

    private static List<String> command(String uri, String heap) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseParallelGC", "-Xmx" + heap, "-cp", System.getProperty("java.class.path")));
        command.add(MeasuredService.class.getName());
        command.addAll(List.of(
                "--spring.profiles.active=local",
                "--hatchery.sample.enabled=false",
                "--server.port=0",
                "--spring.mongodb.uri=" + uri));
        return command;
    }

    private static String ready(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
                if (line.startsWith(MeasuredService.READY)) {
                    return line.substring(MeasuredService.READY.length());
                }
            }
            Thread.sleep(500);
        }
        process.destroy();
        throw new IllegalStateException("The service did not start, see " + log.toAbsolutePath() + ".");
    }

    /** The totals of a database that was filled are built by the first service on it; says how far it is. */
    void awaitTotals() throws InterruptedException {
        long began = System.nanoTime();
        for (int looks = 0; !isUpToDate(); looks++) {
            if (looks % 30 == 29) {
                System.out.printf(
                        "building totals: %s after %d s%n", rebuilt(), (System.nanoTime() - began) / 1_000_000_000);
            }
            Thread.sleep(1_000);
        }
    }

    private boolean isUpToDate() {
        String question = "{ pipeline(region: \"100000\", period: \"" + Kind.YEAR + "\") { asOf } }";
        String asOf = ask(Kind.NATION, question, Map.of()).body().replaceAll(".*\"asOf\":\"([^\"]+)\".*", "$1");
        return asOf.startsWith("20")
                && Instant.parse(asOf).isAfter(Clock.systemUTC().instant().minusSeconds(10));
    }

    /** Runs a client's operation by its id, the way clients do; who is such as {@code BUREAU,210000}. */
    Reply run(String who, String operation, Map<String, ?> variables) {
        return graphql(who, Map.of("documentId", Operations.id(operation), "variables", variables));
    }

    /** Asks with a document of its own. */
    Reply ask(String who, String document, Map<String, ?> variables) {
        return graphql(who, Map.of("query", document, "variables", variables));
    }

    private Reply graphql(String who, Map<String, ?> body) {
        return send(request("/graphql", who)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Reply get(String who, String path) {
        return send(request(path, who).GET());
    }

    private HttpRequest.Builder request(String path, String who) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(who, name -> control("/token?" + name)));
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.body());
        } catch (IOException failed) {
            throw new CompletionException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        }
    }

    Reading gauges() {
        String[] parts = control("/gauges").split(" ");
        return new Reading(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    Memory memory() {
        String[] parts = control("/memory").split(" ");
        return new Memory(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    /** Begins a recount, or watches the one that runs. */
    void rebuild() {
        control("/rebuild?soak");
    }

    /** Whether the last recount is over, how far it is, of how many, and what it put right. */
    String rebuilt() {
        return control("/rebuilt");
    }

    private String control(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + control + path)))
                .body();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The operations of {@code frontend-contract} by name. */
    private static final class Operations {
        private static final JsonNode PUBLISHED = read();

        static String id(String name) {
            return PUBLISHED
                    .path(name.substring(name.indexOf('/') + 1))
                    .path("id")
                    .asString();
        }

        private static JsonNode read() {
            try (var file = ServiceProcess.class.getResourceAsStream("/contract/manifest.json")) {
                return JsonMapper.shared().readTree(file).path("operations");
            } catch (IOException unreadable) {
                throw new CompletionException(unreadable);
            }
        }
    }
}
