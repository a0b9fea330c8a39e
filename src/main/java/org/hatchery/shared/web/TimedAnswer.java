package org.hatchery.shared.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;

/**
 * Answer that a thread writes, up to a moment after its beginning: whoever reads a byte now and then does not hold that
 * thread for long.
 */
public final class TimedAnswer extends HttpServletResponseWrapper {
    private final Duration time;
    private boolean cut;

    public TimedAnswer(HttpServletResponse response, Duration time) {
        super(response);
        this.time = time;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Timed(super.getOutputStream(), System.nanoTime() + time.toNanos());
    }

    /** Lets the container close the line, whoever has swallowed that it was cut: the reader would wait for the rest. */
    public void mustBeWhole() throws IOException {
        if (cut) {
            throw new IOException("The answer was not taken in time.");
        }
    }

    /** The container waits in each write for the reader to take something; between two of them time is looked at. */
    private final class Timed extends ServletOutputStream {
        private final ServletOutputStream out;
        private final long end;

        Timed(ServletOutputStream out, long end) {
            this.out = out;
            this.end = end;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            cut |= System.nanoTime() - end >= 0;
            mustBeWhole();
            out.write(piece, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
