package org.hatchery.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that answers as the admin API of Keycloak is documented to: users of one realm, for a client with its secret, whose
 * representation replaces what was there. It is no Keycloak.
 */
final class KeycloakStub implements AutoCloseable {
    private static final String USERS = "/admin/realms/hatchery/users";
    private static final JsonMapper JSON = new JsonMapper();

    final Map<String, Map<String, Object>> users = new ConcurrentHashMap<>();
    /** What was asked, such as {@code POST /admin/realms/hatchery/users}. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    volatile boolean out;

    private final HttpServer server;

    KeycloakStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    PeopleSettings.Keycloak settings() {
        return new PeopleSettings.Keycloak(URI.create(address()), "hatchery", "hatchery-people", "secret", true);
    }

    /** Somebody who is there already. */
    void add(String id, String email, Map<String, Object> attributes) {
        users.put(
                id,
                new LinkedHashMap<>(Map.of(
                        "id", id, "username", email, "email", email, "enabled", true, "attributes", attributes)));
    }

    Map<String, Object> user(String id) {
        return users.getOrDefault(id, Map.of());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + path);
        if (out) {
            tell(exchange, 503, Map.of("error", "unavailable"));
        } else if (path.equals("/realms/hatchery/protocol/openid-connect/token")) {
            token(exchange, body);
        } else if (!"Bearer of-the-client".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            tell(exchange, 401, Map.of("error", "HTTP 401 Unauthorized"));
        } else if (path.equals(USERS)) {
            all(exchange, body);
        } else {
            one(exchange, path.substring(USERS.length() + 1).split("/"), body);
        }
    }

    private static void token(HttpExchange exchange, String body) throws IOException {
        List<String> form = Arrays.asList(URLDecoder.decode(body, UTF_8).split("&"));
        boolean known = form.containsAll(
                List.of("grant_type=client_credentials", "client_id=hatchery-people", "client_secret=secret"));
        tell(
                exchange,
                known ? 200 : 401,
                known
                        ? Map.of("access_token", "of-the-client", "expires_in", 60)
                        : Map.of("error", "unauthorized_client"));
    }

    private void all(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            List<String> query =
                    Arrays.asList(exchange.getRequestURI().getQuery().split("&"));
            List<Map<String, Object>> found = new ArrayList<>(users.values());
            found.removeIf(user -> !query.contains("email=" + user.get("email")));
            tell(exchange, 200, query.contains("exact=true") ? found : List.of());
            return;
        }
        Map<String, Object> user = read(body);
        if (users.values().stream().anyMatch(other -> other.get("username").equals(user.get("username")))) {
            tell(exchange, 409, Map.of("errorMessage", "User exists with same username"));
            return;
        }
        String id = UUID.randomUUID().toString();
        user.put("id", id);
        users.put(id, user);
        exchange.getResponseHeaders().add("Location", address() + USERS + "/" + id);
        tell(exchange, 201, null);
    }

    private void one(HttpExchange exchange, String[] path, String body) throws IOException {
        Map<String, Object> user = users.get(path[0]);
        if (user == null) {
            tell(exchange, 404, Map.of("error", "User not found"));
        } else if (path.length > 1) {
            tell(exchange, 204, null);
        } else if (exchange.getRequestMethod().equals("GET")) {
            tell(exchange, 200, user);
        } else {
            // what the representation does not say is removed
            users.put(path[0], read(body));
            tell(exchange, 204, null);
        }
    }

    @SuppressWarnings("unchecked") // an object of JSON
    private static Map<String, Object> read(String body) {
        return JSON.readValue(body, LinkedHashMap.class);
    }

    private static void tell(HttpExchange exchange, int status, @Nullable Object said) throws IOException {
        byte[] bytes = said == null ? new byte[0] : JSON.writeValueAsBytes(said);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
