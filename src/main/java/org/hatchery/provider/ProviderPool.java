package org.hatchery.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Component;

/** Providers as orders need them: remembered for a minute where a glance will do, and fresh where it counts. */
@Component
public class ProviderPool {
    /** A provider that was just suspended may still be ordered from for this long; whoever accepts reads afresh. */
    static final Duration REMEMBERED = Duration.ofMinutes(1);
    /** As many as a nation has; some 10 KB each. */
    private static final int MOST = 2_000;

    private final ProviderDirectory providers;
    private final Cache<ProviderId, Provider> known;

    ProviderPool(ProviderDirectory providers, Clock clock) {
        this.providers = providers;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST)
                .ticker(() -> nanoseconds(clock.instant()))
                .build();
    }

    private static long nanoseconds(Instant now) {
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    /** The provider as it was at most a minute ago. */
    public Optional<Provider> find(ProviderId id) {
        Provider remembered = known.getIfPresent(id);
        return remembered == null ? read(id) : Optional.of(remembered);
    }

    /**
     * The provider as it is in the database now.
     *
     * @throws Rejection NOT_FOUND for this field when there is none
     */
    public Provider fresh(ProviderId id, String field) {
        return read(id).orElseThrow(() -> Rejection.notFound(field));
    }

    /** Not by the cache's own loading, which would hold its lock while the database answers. */
    private Optional<Provider> read(ProviderId id) {
        Optional<Provider> found = providers.find(id);
        found.ifPresent(provider -> known.put(id, provider));
        return found;
    }
}
