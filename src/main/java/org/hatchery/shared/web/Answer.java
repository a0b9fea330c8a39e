package org.hatchery.shared.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Answer that is kept until it is whole, as long as it is not too large. */
public final class Answer extends HttpServletResponseWrapper {
    private final Bytes bytes;
    private boolean failed;

    public Answer(HttpServletResponse response, int most) {
        super(response);
        this.bytes = new Bytes(most);
    }

    /** Whether more was to be said than may be. */
    public boolean isTooLarge() {
        return bytes.tooLarge;
    }

    /** The response it is meant for. */
    public static HttpServletResponse behind(HttpServletResponse response) {
        return response instanceof Answer answer ? (HttpServletResponse) answer.getResponse() : response;
    }

    /** What was written so far. */
    public byte[] bytes() {
        return bytes.kept.toByteArray();
    }

    /** Sends it, unless the container has to tell an error instead. */
    public void send(HttpServletRequest request, Duration time) throws IOException {
        if (!failed) {
            SendAnswer.send(request, behind(this), bytes.kept.toByteArray(), time);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return bytes;
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
    }

    /** What was too large is told by whoever reads this answer. */
    @Override
    public void sendError(int status) throws IOException {
        if (!isTooLarge()) {
            failed = true;
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (!isTooLarge()) {
            failed = true;
            super.sendError(status, message);
        }
    }

    @Override
    public void flushBuffer() {}

    @Override
    public void resetBuffer() {
        bytes.kept.reset();
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    /** Holds what was written; whoever writes too much is stopped. */
    private static final class Bytes extends ServletOutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int most;
        private boolean tooLarge;

        Bytes(int most) {
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            tooLarge |= kept.size() + length > most;
            if (tooLarge) {
                throw new IOException("The answer is larger than " + most + " bytes.");
            }
            kept.write(piece, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("The answer is kept, not sent.");
        }
    }
}
