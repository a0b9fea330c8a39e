package org.hatchery.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sees to it that nobody waits for the rest of a body that was not wanted.
 *
 * <p>The container would read on, in a thread that waits for the sender, before it lets the connection go.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class UnreadBodies extends OncePerRequestFilter {
    private static final int PIECE = 8 << 10;
    /** As much as a caller who is refused has usually sent before it reads the answer. */
    private static final int LINGER = 64 << 10;

    private static final Duration LINGERING = Duration.ofSeconds(1);
    private static final String LARGE = "hatchery.large";
    private static final int LARGEST = 32 << 20;
    private static final Duration LINGERING_LARGE = Duration.ofSeconds(20);

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            if (!request.isAsyncStarted() && !isRead(request)) {
                leave(request, answered);
            }
        }
    }

    private static void leave(HttpServletRequest request, boolean answered) throws IOException {
        if (!answered) {
            Line.of(request).ifPresent(Line::closeAfterError);
        } else if (request.getAttribute(LARGE) != null && request.getDispatcherType() == DispatcherType.REQUEST) {
            Body.forget(request, LARGEST, LINGERING_LARGE);
        } else {
            Line.of(request).ifPresent(Line::closeAfterAnswer);
        }
    }

    /** Says that whoever sends too much here is a person with a file, who should hear why it was not taken. */
    public static void mayBeLarge(HttpServletRequest request) {
        request.setAttribute(LARGE, true);
    }

    /** Says that nothing more is to be heard from whoever sends this. */
    static void isTooSlow(ServletRequest request) {
        request.removeAttribute(LARGE);
    }

    /** Lets a sender who was refused finish for a moment, so that the answer is not lost with the connection. */
    public static void linger(HttpServletRequest request) throws IOException {
        if (!isRead(request)
                && request.getContentLengthLong() <= LINGER
                && request.getDispatcherType() == DispatcherType.REQUEST
                && request.isAsyncSupported()) {
            Body.forget(request, LINGER, LINGERING);
        }
    }

    private static boolean isRead(HttpServletRequest request) throws IOException {
        boolean body = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        if (!body) {
            return true;
        }
        ServletInputStream in = request.getInputStream();
        if (Body.of(request) != null) {
            return in.isFinished();
        }
        try {
            byte[] piece = new byte[PIECE];
            for (int seen = 0; seen < LINGER && !in.isFinished() && in.available() > 0; ) {
                seen += Math.max(0, in.read(piece, 0, Math.min(PIECE, in.available())));
            }
        } catch (IOException closed) {
            return in.isFinished();
        }
        return in.isFinished();
    }
}
