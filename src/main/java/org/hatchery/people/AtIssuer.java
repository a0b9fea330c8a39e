package org.hatchery.people;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the issuer has been told what an access says now (同步至身份服务).
 *
 * @param due when it is told next; null when it was, or when nobody tries any more
 * @param attempts how often that failed
 * @param failure what the last attempt broke at; null when the issuer was told
 * @param user as the issuer knows the person; null while nobody has looked
 */
public record AtIssuer(
        @Nullable Instant due,
        int attempts,
        @Nullable String failure,
        @Nullable String user) {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 9;
    /** Some seventeen hours. */
    private static final int MOST = 20;

    /** Something is to be told now. */
    static AtIssuer outstanding(Instant now, @Nullable AtIssuer before) {
        return new AtIssuer(now, 0, null, before == null ? null : before.user);
    }

    AtIssuer told(@Nullable String known) {
        return new AtIssuer(null, attempts, null, known);
    }

    /** Tried again later, each time twice as long, up to an hour and a half; and not for ever. */
    AtIssuer failed(String why, Instant now) {
        int tried = attempts + 1;
        Instant next = now.plus(FIRST.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
        return new AtIssuer(tried < MOST ? next : null, tried, why, user);
    }

    public IssuerState state() {
        if (due == null) {
            return failure == null ? IssuerState.TOLD : IssuerState.GIVEN_UP;
        }
        return failure == null ? IssuerState.OUTSTANDING : IssuerState.FAILED;
    }
}
