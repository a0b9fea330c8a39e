package org.hatchery.shared.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a body in as it comes, up to a size and a moment; no thread waits for it. */
public final class Body implements ReadListener, AsyncListener {
    /** How it ended. */
    public enum End {
        WHOLE,
        TOO_LARGE,
        TOO_SLOW
    }

    private static final int PIECE = 8 << 10;

    private final ServletInputStream in;
    private final int most;
    private final boolean keep;
    private final Consumer<Body> then;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int seen;
    private @Nullable End end;

    private Body(ServletInputStream in, int most, boolean keep, Consumer<Body> then) {
        this.in = in;
        this.most = most;
        this.keep = keep;
        this.then = then;
    }

    /**
     * Reads the body and has the request dispatched again, whatever became of it.
     *
     * @return the body when it was there already, and nothing has to be waited for
     */
    public static @Nullable Body read(HttpServletRequest request, int most, Duration time) throws IOException {
        var body = new Body(request.getInputStream(), most, true, read -> read.again(request));
        if (body.isThere(request.getContentLengthLong())) {
            body.end = End.WHOLE;
            return body;
        }
        body.start(request.startAsync(), time);
        return null;
    }

    /** Reads what is left of a body that nobody wants, so that its sender hears the answer; hangs up on one without end. */
    static void forget(HttpServletRequest request, int most, Duration time) throws IOException {
        AsyncContext waiting = request.startAsync();
        new Body(request.getInputStream(), most, false, read -> {
                    if (read.end != End.WHOLE) {
                        Line.of(request).ifPresent(Line::closeAfterAnswer);
                    }
                    waiting.complete();
                })
                .start(waiting, time);
    }

    /** What {@link #read} left for the second dispatch of this request. */
    public static @Nullable Body of(HttpServletRequest request) {
        return (Body) request.getAttribute(Body.class.getName());
    }

    public End end() {
        return end == null ? End.TOO_SLOW : end;
    }

    public byte[] bytes() {
        return kept.toByteArray();
    }

    private void again(HttpServletRequest request) {
        request.setAttribute(Body.class.getName(), this);
        request.getAsyncContext().dispatch();
    }

    private boolean isThere(long length) throws IOException {
        if (length < 0 || length > Math.min(most, in.available())) {
            return false;
        }
        kept.writeBytes(in.readNBytes((int) length));
        return true;
    }

    private void start(AsyncContext waiting, Duration time) {
        waiting.setTimeout(time.toMillis());
        waiting.addListener(this);
        in.setReadListener(this);
    }

    private void end(End how) {
        if (end == null) {
            end = how;
            then.accept(this);
        }
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] piece = new byte[PIECE];
        while (end == null && in.isReady()) {
            int length = in.read(piece);
            if (length < 0) {
                return;
            }
            seen += length;
            if (seen > most) {
                end(End.TOO_LARGE);
            } else if (keep) {
                kept.write(piece, 0, length);
            }
        }
    }

    @Override
    public void onAllDataRead() {
        end(End.WHOLE);
    }

    /** The caller is gone; the container ends the request. */
    @Override
    public void onError(Throwable gone) {
        end = End.TOO_SLOW;
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end(End.TOO_SLOW);
    }

    @Override
    public void onComplete(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
