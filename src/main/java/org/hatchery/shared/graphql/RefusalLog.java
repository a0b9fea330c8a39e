package org.hatchery.shared.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Notes in the log who was turned away where and why, never with what token.
 *
 * <p>Of the same refusals within a minute the first one has a line, and at the end their number.
 */
@Component
public class RefusalLog {
    private static final Logger log = LoggerFactory.getLogger(RefusalLog.class);
    private static final int LONGEST = 120;
    private static final int MOST = 1_000;
    /** Nobody fills the disk by being turned away. */
    private final Bucket lines = Bucket.builder()
            .addLimit(limit -> limit.capacity(100).refillGreedy(10, Duration.ofSeconds(1)))
            .build();

    private final Cache<Refusal, LongAdder> noted = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .scheduler(Scheduler.systemScheduler())
            .<Refusal, LongAdder>evictionListener((refusal, times, cause) -> tellMore(refusal, times))
            .build();

    /** Notes a refusal of a request. */
    public void note(HttpServletRequest request, int status, ErrorCode code) {
        if (status == 401 || status == 403 || status == 429 || status == 503) {
            note(request.getRemoteUser(), request.getRemoteAddr(), code, request.getMethod() + " " + path(request));
        }
    }

    /** Notes that somebody may not do something. */
    public void note(String actor, String what) {
        note(actor, "", ErrorCode.FORBIDDEN, what);
    }

    private void note(@Nullable String actor, String address, ErrorCode code, String what) {
        var refusal = new Refusal(printable(Objects.requireNonNullElse(actor, "nobody")), address, code, what);
        LongAdder times = noted.get(refusal, first -> new LongAdder());
        times.increment();
        if (times.sum() == 1 && lines.tryConsume(1)) {
            log.warn("Refused {}: {} by {} {}", refusal.code, refusal.what, refusal.actor, refusal.address);
        }
    }

    private void tellMore(@Nullable Refusal refusal, @Nullable LongAdder times) {
        if (refusal != null && times != null && times.sum() > 1 && lines.tryConsume(1)) {
            log.warn(
                    "Refused {}: {} by {} {}, {} times more within a minute",
                    refusal.code,
                    refusal.what,
                    refusal.actor,
                    refusal.address,
                    times.sum() - 1);
        }
    }

    private static String path(HttpServletRequest request) {
        return printable(request.getRequestURI());
    }

    /** What a caller chose must not break or forge a line. */
    private static String printable(String text) {
        String safe = text.replaceAll("[^\\p{L}\\p{N}\\p{Punct} ]", "?");
        return safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
    }

    private record Refusal(String actor, String address, ErrorCode code, String what) {}
}
