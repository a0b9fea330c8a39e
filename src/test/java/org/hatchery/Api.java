package org.hatchery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** The running service, asked over HTTP: {@code api.as(BUREAU, "210100").run("bureau/RegionPipeline", variables)}. */
public class Api {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final TestTokens tokens;
    private final Environment settings;
    final JsonMapper json;

    Api(TestTokens tokens, Environment settings, JsonMapper json) {
        this.tokens = tokens;
        this.settings = settings;
        this.json = json;
    }

    /** Somebody with this role, limited to these carriers, incubatee, provider or regions. */
    public Caller as(Role role, String... limits) {
        return as(new Actor("test-" + role, role, List.of(limits)));
    }

    public Caller as(Actor actor) {
        return withToken(token(actor));
    }

    /** For requests that are not GraphQL. */
    public String token(Actor actor) {
        return tokens.of(actor);
    }

    /** A persona, with the token that the local issuer sells. */
    public Caller asPersona(String id) {
        return withToken(buyToken(id, settings.getRequiredProperty("hatchery.local.secret"))
                .text("/access_token"));
    }

    public Caller withToken(String token) {
        return anonymous().with("Authorization", "Bearer " + token);
    }

    public Caller anonymous() {
        return new Caller(this)
                .with("Content-Type", "application/json")
                .with("Accept", "application/graphql-response+json");
    }

    public Reply buyToken(String persona, String secret) {
        String credentials =
                Base64.getEncoder().encodeToString((persona + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(request("/oauth2/token")
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    /** Of the port on which the service is watched. */
    public HttpRequest.Builder management(String path) {
        String port = settings.getRequiredProperty("local.management.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    /** A request to any path, for what is not GraphQL. */
    public HttpRequest.Builder request(String path) {
        String port = settings.getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.headers(), answer.body(), json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Text of a client's operation with its fragments, by its place in {@code frontend-contract/operations}. */
    public static String operation(String name) {
        return PublishedOperations.text(name);
    }
}
