package org.hatchery.shared.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Sends an answer as fast as its reader takes it, up to a moment; no thread waits for the reader. */
final class SendAnswer implements WriteListener, AsyncListener {
    private static final int PIECE = 32 << 10;

    private final HttpServletRequest request;
    private final AsyncContext sending;
    private final ServletOutputStream out;
    private final byte[] bytes;
    private int sent;
    private boolean over;

    private SendAnswer(HttpServletRequest request, AsyncContext sending, ServletOutputStream out, byte[] bytes) {
        this.request = request;
        this.sending = sending;
        this.out = out;
        this.bytes = bytes;
    }

    /** Sends it; the line is cut when its reader has not taken it in time. */
    static void send(HttpServletRequest request, HttpServletResponse response, byte[] bytes, Duration time)
            throws IOException {
        response.setContentLength(bytes.length);
        AsyncContext sending = request.startAsync();
        sending.setTimeout(time.toMillis());
        var sender = new SendAnswer(request, sending, response.getOutputStream(), bytes);
        sending.addListener(sender);
        sender.out.setWriteListener(sender);
    }

    @Override
    public void onWritePossible() throws IOException {
        while (!over && out.isReady()) {
            if (sent == bytes.length) {
                over = true;
                sending.complete();
            } else {
                int length = Math.min(PIECE, bytes.length - sent);
                sent += length;
                out.write(bytes, sent - length, length);
            }
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        over = true;
        Line.of(request).ifPresent(Line::cut);
        sending.complete();
    }

    /** The reader is gone; the container ends the request. */
    @Override
    public void onError(Throwable gone) {
        over = true;
    }

    @Override
    public void onComplete(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
