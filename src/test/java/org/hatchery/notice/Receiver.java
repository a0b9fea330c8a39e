package org.hatchery.notice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Another system that hears of notices: a real server, which answers as it is told. */
public final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile boolean endless;

    /** What came. */
    public record Heard(Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().get(0))
                    .findFirst()
                    .orElse("");
        }
    }

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(new Heard(Map.copyOf(exchange.getRequestHeaders()), body));
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", address() + "elsewhere");
            }
            if (endless) {
                exchange.sendResponseHeaders(status, 0);
                var out = exchange.getResponseBody();
                for (long written = 0; written < Long.MAX_VALUE; written++) {
                    out.write(new byte[64 * 1024]);
                }
            } else {
                exchange.sendResponseHeaders(status, -1);
            }
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** How it answers from now on. */
    public void answers(int code) {
        status = code;
    }

    /** It never comes to an end with its answer. */
    public void answersWithoutEnd() {
        endless = true;
    }

    public List<Heard> heard() {
        return heard;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
