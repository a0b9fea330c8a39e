package org.hatchery.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieHandler;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hatchery.RepositoryFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keycloak itself, of an unpacked distribution, in memory, with the realm of this repository and a client that writes people.
 *
 * <p>What a person types into its pages is sent to its forms.
 */
final class Keycloak implements AutoCloseable {
    /** Long enough for the realm. */
    static final String PASSWORD = "a-long-password-of-tests";

    static final String WRITER = "hatchery-people";

    private static final String REALM = "/realms/hatchery";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final String VERIFIER = "v".repeat(64);

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String console;
    private final Process process;

    /** Starts it, for a service that will be at that address. */
    Keycloak(Path home, String service) throws IOException {
        int port = freePort();
        address = "http://localhost:" + port;
        console = service + "/console/";
        var start = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--cache=local",
                        "--http-host=localhost",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(
                        Files.createTempFile("hatchery-keycloak-", ".log").toFile());
        start.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "boot",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        PASSWORD,
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx512m",
                        "JAVA_HOME",
                        System.getProperty("java.home")));
        process = start.start();
        awaitStart();
        setUp(service);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return address;
    }

    String issuer() {
        return address + REALM;
    }

    private void awaitStart() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                process.destroy();
                throw new IllegalStateException("Keycloak did not start.");
            }
            pause();
        }
    }

    private boolean answers() {
        try {
            HttpRequest asked = HttpRequest.newBuilder(URI.create(address + "/realms/master"))
                    .build();
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** As running.md says: the realm of the file, and a client whose service account may manage users. */
    private void setUp(String service) {
        String realm = RepositoryFile.text("src/docker/keycloak/hatchery-realm.json")
                .replace("${HATCHERY_PUBLIC_URL}", service);
        admin("POST", "/admin/realms", json.readTree(realm));
        admin(
                "POST",
                "/admin" + REALM + "/clients",
                Map.of(
                        "clientId", WRITER,
                        "secret", PASSWORD,
                        "publicClient", false,
                        "standardFlowEnabled", false,
                        "serviceAccountsEnabled", true));
        String writer = client(WRITER);
        String account = admin("GET", "/admin" + REALM + "/clients/" + writer + "/service-account-user", null)
                .path("id")
                .asString();
        String managing = client("realm-management");
        JsonNode role = admin("GET", "/admin" + REALM + "/clients/" + managing + "/roles/manage-users", null);
        admin("POST", "/admin" + REALM + "/users/" + account + "/role-mappings/clients/" + managing, List.of(role));
    }

    private String client(String id) {
        return admin("GET", "/admin" + REALM + "/clients?clientId=" + id, null)
                .at("/0/id")
                .asString();
    }

    /** Adds the first administrator, as running.md says. */
    void addAdministrator(String name) {
        admin(
                "POST",
                "/admin" + REALM + "/users",
                Map.of(
                        "username",
                        name,
                        "firstName",
                        "李明",
                        "enabled",
                        true,
                        "attributes",
                        Map.of("hatchery_role", List.of("ADMIN")),
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD))));
    }

    /** The user with this address; missing where there is none. */
    JsonNode user(String email) {
        return admin("GET", "/admin" + REALM + "/users?exact=true&email=" + email, null)
                .path(0);
    }

    /** Gives somebody a first password to be changed, as an administrator does where no mail goes out. */
    void givePassword(String email, String password) {
        admin(
                "PUT",
                "/admin" + REALM + "/users/" + user(email).path("id").asString() + "/reset-password",
                Map.of("type", "password", "temporary", true, "value", password));
    }

    private JsonNode admin(String method, String path, Object body) {
        JsonNode token = form(
                http,
                address + "/realms/master/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "boot", "password", PASSWORD));
        HttpResponse<String> answer = send(
                http,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header(
                                "Authorization",
                                "Bearer " + token.path("access_token").asString())
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json.writeValueAsString(body))));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? json.createObjectNode() : json.readTree(answer.body());
    }

    /** Signs in on the pages of Keycloak as the console does; the answer with the tokens. */
    JsonNode signIn(String name, String... passwords) {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new Cookies()).build();
        String page = issuer() + "/protocol/openid-connect/auth?"
                + encoded(Map.of(
                        "response_type", "code",
                        "client_id", "hatchery-console",
                        "redirect_uri", console,
                        "scope", "openid",
                        "state", "s",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256"));
        HttpResponse<String> shown = send(browser, HttpRequest.newBuilder(URI.create(page)));
        shown = answer(browser, shown, Map.of("username", name, "password", passwords[0]));
        if (passwords.length > 1) {
            shown = answer(browser, shown, Map.of("password-new", passwords[1], "password-confirm", passwords[1]));
        }
        Matcher code = Pattern.compile("[?&]code=([^&]+)")
                .matcher(shown.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new IllegalStateException("Nobody was signed in: " + words(shown.body()));
        }
        return form(
                http,
                issuer() + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "hatchery-console",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        console,
                        "code_verifier",
                        VERIFIER));
    }

    /** New tokens for old ones, or the error. */
    JsonNode renew(JsonNode tokens) {
        return form(
                http,
                issuer() + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "refresh_token",
                        "client_id", "hatchery-console",
                        "refresh_token", tokens.path("refresh_token").asString()));
    }

    /** What a token says. */
    JsonNode claims(JsonNode tokens) {
        String token = tokens.path("access_token").asString();
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private HttpResponse<String> answer(HttpClient browser, HttpResponse<String> page, Map<String, String> typed) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("There is no form: " + words(page.body()));
        }
        HttpResponse<String> answer = post(browser, form.group(1).replace("&amp;", "&"), typed);
        String next = answer.headers().firstValue("Location").orElse("");
        // what is asked of somebody once stands on a page of its own
        return next.startsWith(issuer()) ? send(browser, HttpRequest.newBuilder(URI.create(next))) : answer;
    }

    private JsonNode form(HttpClient client, String place, Map<String, String> fields) {
        return json.readTree(post(client, place, fields).body());
    }

    private HttpResponse<String> post(HttpClient client, String place, Map<String, String> fields) {
        return send(
                client,
                HttpRequest.newBuilder(URI.create(place))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return new LinkedHashMap<>(fields)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String words(String page) {
        return page.replaceAll("(?s)<(script|style).*?</\\1>|<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Of one browser; it sends them on localhost without TLS, as browsers do and the manager of Java does not. */
    private static final class Cookies extends CookieHandler {
        private final Map<String, String> known = new LinkedHashMap<>();

        @Override
        public Map<String, List<String>> get(URI place, Map<String, List<String>> headers) {
            String all = known.entrySet().stream()
                    .map(one -> one.getKey() + "=" + one.getValue())
                    .collect(Collectors.joining("; "));
            return all.isEmpty() ? Map.of() : Map.of("Cookie", List.of(all));
        }

        @Override
        public void put(URI place, Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                if (name.equalsIgnoreCase("Set-Cookie")) {
                    values.forEach(value -> {
                        String[] parts = value.split("[=;]", 3);
                        known.put(parts[0].strip(), parts[1]);
                    });
                }
            });
        }
    }
}
