package org.hatchery.shared.graphql.request;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hatchery.shared.Deadline;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refusals;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.web.Answer;
import org.hatchery.shared.web.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The way to the engine: a whole and well-formed request, a place, a deadline, an answer of bearable size.
 *
 * <p>Body and answer are awaited without a thread, so a request is dispatched anew when its body is here.
 */
@Component
@Order(0)
public class RequestShape extends OncePerRequestFilter {
    /** What the engine demands to find on a request. */
    static final String PASSED = "hatchery.passed";

    public static final int LARGEST = 1 << 20;
    /** The engine has read the body when a request comes by for the second time. */
    private static final byte[] NOTHING = {};

    private static final List<MediaType> ANSWERS =
            List.of(MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

    private final RequestBody bodies;
    private final Refusals refusals;
    private final RequestSettings settings;
    private final Places places;
    private final KeptAnswers answers;
    private final String path;

    RequestShape(
            RequestBody bodies,
            KeptAnswers answers,
            Refusals refusals,
            RequestSettings settings,
            Places places,
            MeterRegistry meters,
            @Value("${spring.graphql.http.path:/graphql}") String path) {
        this.bodies = bodies;
        this.answers = answers;
        this.refusals = refusals;
        this.settings = settings;
        this.places = places;
        this.path = path;
        Gauge.builder("hatchery.requests.taken", places, Places::taken)
                .description("Questions that are worked on")
                .register(meters);
        Gauge.builder("hatchery.requests.waiting", places, Places::waiting)
                .description("Questions that wait for a place")
                .register(meters);
    }

    /** By the path that the dispatcher sees: decoded, without parameters. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path.equals(request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), ""));
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getAttribute(PASSED) instanceof Passed passed) {
                goOn(
                        passed,
                        isQueryString(request) ? new RewrittenRequest(request, NOTHING) : request,
                        response,
                        chain);
            } else if (isQueryString(request)) {
                checkPath(request);
                mustTakeJson(request);
                RequestBody.Question question = bodies.ofQuery(request);
                pass(question.body(), answers.asked(request, question), request, response, chain);
            } else {
                byte[] body = body(request);
                if (body != null) {
                    pass(body, null, request, response, chain);
                }
            }
        } catch (Refused refused) {
            refusals.tell(request, Answer.behind(response), refused);
        }
    }

    /** Well-formed; null when it has to be waited for. */
    private byte @Nullable [] body(HttpServletRequest request) throws IOException {
        Body read = Body.of(request);
        if (read != null) {
            return wellFormed(read, request);
        }
        checkPath(request);
        if (!"POST".equals(request.getMethod())) {
            throw new Refused(405, ErrorCode.BAD_REQUEST, Words.say("request.send-post"), Map.of("Allow", "POST"));
        }
        if (!isJson(request)) {
            throw new Refused(415, ErrorCode.BAD_REQUEST, Words.say("request.send-application-json"));
        }
        mustTakeJson(request);
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        read = Body.read(request, LARGEST, settings.bodyTime());
        return read == null ? null : wellFormed(read, request);
    }

    private void checkPath(HttpServletRequest request) {
        if (!request.getRequestURI().equals(request.getContextPath() + path)) {
            throw new Refused(404, ErrorCode.NOT_FOUND, Words.say("request.such-path"));
        }
    }

    private static boolean isQueryString(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getQueryString() != null
                && !request.getQueryString().isEmpty();
    }

    private static void mustTakeJson(HttpServletRequest request) {
        if (!takesJson(request)) {
            throw new Refused(406, ErrorCode.BAD_REQUEST, Words.say("request.answers-application-json-only"));
        }
    }

    private byte[] wellFormed(Body body, HttpServletRequest request) {
        return switch (body.end()) {
            case WHOLE -> bodies.wellFormed(body.bytes(), request);
            case TOO_LARGE -> throw tooLarge();
            case TOO_SLOW -> throw new Refused(408, ErrorCode.BAD_REQUEST, Words.say("request.body-did-come-time"));
        };
    }

    private void pass(
            byte[] wellFormed,
            KeptAnswers.@Nullable Asked asked,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var answer = new Answer(response, (int) settings.largestAnswer().toBytes());
        Places.Place place = places.take(String.valueOf(request.getRemoteUser()));
        var passed = new Passed(answer, place, Deadline.in(settings.executionTime()), asked);
        if (isUnmoved(passed, response)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        request.setAttribute(PASSED, passed);
        goOn(passed, new RewrittenRequest(request, wellFormed), answer, chain);
    }

    /** A place is given back in any case but one: that the question has to be answered. */
    private static boolean isUnmoved(Passed passed, HttpServletResponse response) {
        boolean answered = true;
        try {
            answered = passed.asked != null && passed.asked.isUnmoved(response);
            return answered;
        } finally {
            if (answered) {
                passed.end();
            }
        }
    }

    /** To the engine, and back again now or when it has finished elsewhere. */
    private void goOn(Passed passed, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean waits = false;
        try {
            chain.doFilter(request, response);
            waits = request.isAsyncStarted();
        } catch (IOException | ServletException | RuntimeException failed) {
            if (!passed.answer.isTooLarge()) {
                throw failed;
            }
        } finally {
            Deadline.set(null);
            if (!waits) {
                passed.end();
            }
        }
        if (waits) {
            request.getAsyncContext().addListener(new WhenOver(passed::end));
        } else if (passed.answer.isTooLarge()) {
            throw answerTooLarge();
        } else if (passed.asked != null && passed.asked.isKept(passed.answer, passed.answer.bytes())) {
            Answer.behind(passed.answer).setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            passed.answer.send(request, settings.answerTime());
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        try {
            return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The engine would run a mutation for whoever takes events only, and then not tell what came of it. */
    private static boolean takesJson(HttpServletRequest request) {
        try {
            List<MediaType> taken = MediaType.parseMediaTypes(Collections.list(request.getHeaders("Accept")));
            return taken.isEmpty()
                    || taken.stream().anyMatch(type -> ANSWERS.stream().anyMatch(type::includes));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private Refused answerTooLarge() {
        DataSize most = settings.largestAnswer();
        String size = most.toMegabytes() > 0 ? most.toMegabytes() + " MiB" : most.toKilobytes() + " KiB";
        return new Refused(422, ErrorCode.COST_EXCEEDED, Words.say("request.answer-larger-than-ask", size));
    }

    private static Refused tooLarge() {
        return new Refused(413, ErrorCode.BAD_REQUEST, Words.say("request.body-larger-than-1"));
    }

    /** What a request carries to the engine. */
    record Passed(Answer answer, Places.Place place, Deadline deadline, KeptAnswers.@Nullable Asked asked)
            implements Admitted {
        @Override
        public void fail() {
            if (asked != null) {
                asked.fail();
            }
        }

        void end() {
            deadline.end();
            place.close();
        }
    }
}
