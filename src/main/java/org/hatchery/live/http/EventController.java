package org.hatchery.live.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hatchery.identity.Actor;
import org.hatchery.live.FollowActs;
import org.hatchery.live.Line;
import org.hatchery.live.Lines;
import org.hatchery.live.News;
import org.hatchery.live.Topic;
import org.hatchery.shared.graphql.Refusals;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Opens lines for news: {@code GET /events?object=…&object=…&region=…}.
 *
 * <p>A line ends after some minutes, because a token may have ended and a relation too; whoever comes back with the last id
 * it heard misses nothing.
 */
@RestController
class EventController implements DisposableBean {
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final Lines lines;
    private final FollowActs acts;
    private final Topics topics;
    private final Refusals refusals;
    private final Clock clock;
    private final Set<Pen> pens = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(new CustomizableThreadFactory("events-"));

    EventController(Lines lines, FollowActs acts, Topics topics, Refusals refusals, Clock clock) {
        this.lines = lines;
        this.acts = acts;
        this.topics = topics;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Nullable SseEmitter listen(
            @RequestParam(name = "object", required = false) @Nullable List<String> objects,
            @RequestParam(required = false) @Nullable String region,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            Topic topic = topics.of(objects == null ? List.of() : objects, region, actor);
            response.setHeader("X-Accel-Buffering", "no");
            return open(topic, Topics.moment(last), actor);
        } catch (Refused refused) {
            refusals.tell(request, response, refused);
        } catch (RequestError declined) {
            refusals.tell(request, response, Topics.refused(declined));
        }
        return null;
    }

    private SseEmitter open(Topic topic, @Nullable Instant left, Actor actor) {
        var emitter = new SseEmitter(LASTS.toMillis());
        var pen = new Pen(emitter, threads);
        Line line = lines.open(actor, topic, left != null, pen);
        pens.add(pen);
        emitter.onCompletion(() -> {
            lines.close(line);
            pens.remove(pen);
        });
        emitter.onTimeout(emitter::complete);
        if (left != null) {
            acts.since(left, line);
        }
        pen.accept(new News(News.Kind.READY, clock.instant(), Map.of()));
        return emitter;
    }

    /** Finds out who has gone; often, because until then each counts as listening. */
    @Scheduled(fixedDelayString = "PT5S")
    void breathe() {
        pens.forEach(Pen::breathe);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
