package org.hatchery.live.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hatchery.live.News;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Writes the news of one line, one after the other, on another thread than theirs who bring them: a slow reader keeps nobody. */
final class Pen implements Consumer<News> {
    /** Whoever is so far behind comes back and hears what was missed. */
    private static final int MOST = 200;

    private final SseEmitter line;
    private final Executor threads;
    private final Queue<SseEmitter.SseEventBuilder> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();

    Pen(SseEmitter line, Executor threads) {
        this.line = line;
        this.threads = threads;
    }

    @Override
    public void accept(News news) {
        write(SseEmitter.event()
                .id(Long.toString(news.at().toEpochMilli()))
                .name(news.kind().name().toLowerCase(Locale.ROOT))
                .data(Map.copyOf(news.about()), MediaType.APPLICATION_JSON));
    }

    /** Shows that the line is open, to whatever lies between. */
    void breathe() {
        write(SseEmitter.event().comment(""));
    }

    private void write(SseEmitter.SseEventBuilder event) {
        if (length.incrementAndGet() > MOST) {
            line.complete();
            return;
        }
        waiting.add(event);
        if (writing.compareAndSet(false, true)) {
            threads.execute(this::writeAll);
        }
    }

    private void writeAll() {
        try {
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                length.decrementAndGet();
                line.send(next);
            }
        } catch (IOException | IllegalStateException gone) {
            line.completeWithError(gone);
            return;
        }
        writing.set(false);
        if (!waiting.isEmpty() && writing.compareAndSet(false, true)) {
            writeAll();
        }
    }
}
