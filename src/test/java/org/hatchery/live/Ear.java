package org.hatchery.live;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Somebody on a line, who writes down what is told. */
final class Ear implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> answer;
    private final Thread writer;

    Ear(HttpRequest request) {
        try {
            answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        writer = new Thread(this::write, "ear");
        writer.setDaemon(true);
        writer.start();
    }

    private void write() {
        try {
            answer.body().forEach(heard::add);
        } catch (UncheckedIOException closed) {
            heard.add("closed");
        }
    }

    int status() {
        return answer.statusCode();
    }

    List<String> heard() {
        return heard;
    }

    void awaits(String line) {
        await().atMost(SOON).until(() -> heard.stream().anyMatch(one -> one.contains(line)));
    }

    /** Id of the last news. */
    String last() {
        return heard.stream()
                .filter(line -> line.startsWith("id:"))
                .reduce((one, later) -> later)
                .orElseThrow()
                .substring(3)
                .strip();
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
