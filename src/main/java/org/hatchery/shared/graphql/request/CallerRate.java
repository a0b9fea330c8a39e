package org.hatchery.shared.graphql.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refusals;
import org.hatchery.shared.graphql.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody ask faster than at the rate that is set: a person wherever they ask from, a stranger by address. */
@Component
@Order(-50)
@NamedInterface(name = "graphql", propagate = false)
public class CallerRate extends OncePerRequestFilter {
    private static final int MOST = 100_000;
    private static final String PROBES = "/actuator/health";

    private final Cache<String, Bucket> callers = cache();
    private final Cache<String, Bucket> strangers = cache();
    private final RequestSettings settings;
    private final Refusals refusals;

    CallerRate(RequestSettings settings, Refusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith(PROBES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refused tooFast = tooFast(request);
        if (tooFast == null) {
            chain.doFilter(request, response);
        } else {
            refusals.tell(request, response, tooFast);
        }
    }

    /** Counts the request; the refusal when it is one too many. */
    public @Nullable Refused tooFast(HttpServletRequest request) {
        String caller = request.getRemoteUser();
        Bucket bucket = caller == null
                ? strangers.get(network(request.getRemoteAddr()), address -> bucket(settings.stranger()))
                : callers.get(caller, id -> bucket(settings.caller()));
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? null : tooFast(taken.getNanosToWaitForRefill());
    }

    /** Half of an IPv6 address: the other half is its holder's to choose. */
    private static String network(String address) {
        String[] groups = address.split(":", 5);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    private static Refused tooFast(long nanos) {
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
        return new Refused(
                429,
                ErrorCode.RATE_LIMITED,
                Words.say("shared.these-were-too-many", seconds),
                Map.of("Retry-After", String.valueOf(seconds), "Connection", "close"));
    }

    private static Bucket bucket(RequestSettings.Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(Duration.ofHours(1))
                .build();
    }
}
