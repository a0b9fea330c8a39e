package org.hatchery.shared.web;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * Body that a thread reads, up to a moment: whoever sends a byte now and then does not hold that thread for long.
 *
 * <p>The container takes forms with files apart below every wrapper of a request, so this lies below as well.
 */
public final class TimedBody implements InputBuffer, AutoCloseable {
    private static final String TOO_SLOW = "hatchery.tooSlow";

    private final ServletRequest request;
    private final @Nullable Line line;
    private final InputBuffer behind;
    private final long end;

    private TimedBody(ServletRequest request, @Nullable Line line, long end) {
        this.request = request;
        this.line = line;
        this.behind = line == null ? this : line.body();
        this.end = end;
    }

    /** Begins to count; has to be closed, because the line is used for other requests. */
    public static TimedBody of(ServletRequest request, Duration time) {
        Line line = Line.of(request).orElse(null);
        var body = new TimedBody(request, line, System.nanoTime() + time.toNanos());
        if (line != null) {
            line.readFrom(body);
        }
        return body;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (System.nanoTime() - end >= 0) {
            request.setAttribute(TOO_SLOW, true);
            UnreadBodies.isTooSlow(request);
            // were it an error, the container would tell it in its own words
            return -1;
        }
        return behind.doRead(handler);
    }

    @Override
    public int available() {
        return behind.available();
    }

    @Override
    public void close() {
        if (line != null) {
            line.readFrom(behind);
        }
    }

    /** Whether the body of a request ended because its time was over. */
    public static boolean wasTooSlow(ServletRequest request) {
        return request.getAttribute(TOO_SLOW) != null;
    }
}
