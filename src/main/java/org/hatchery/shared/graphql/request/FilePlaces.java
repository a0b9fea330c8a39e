package org.hatchery.shared.graphql.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.hatchery.shared.graphql.Refusals;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.web.TimedAnswer;
import org.hatchery.shared.web.TimedBody;
import org.hatchery.shared.web.UnreadBodies;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only so many files come in or go out at a time, and few for one caller: each of them takes a thread as long as it
 * lasts, which is not for ever.
 */
@Component
@Order(-40)
class FilePlaces extends OncePerRequestFilter {
    private static final List<String> FILES =
            List.of("/attachments", "/exports", "/imports", "/lists", "/report-copies");
    private static final int FOR_ONE = 4;

    private final Places places;
    private final Duration time;
    private final Refusals refusals;

    FilePlaces(RequestSettings settings, Refusals refusals) {
        this.places = new Places(settings.filesAtOnce(), 0, Duration.ZERO, FOR_ONE);
        this.time = settings.fileTime();
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.stream().noneMatch(request.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UnreadBodies.mayBeLarge(request);
        try (var place = places.take(String.valueOf(request.getRemoteUser()));
                var body = TimedBody.of(request, time)) {
            var answer = new TimedAnswer(response, time);
            chain.doFilter(request, answer);
            answer.mustBeWhole();
        } catch (Refused full) {
            refusals.tell(request, response, full);
        }
    }
}
