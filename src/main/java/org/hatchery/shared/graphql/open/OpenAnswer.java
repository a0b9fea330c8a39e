package org.hatchery.shared.graphql.open;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** What an open door answers. */
public final class OpenAnswer {
    /** Entries of one page. */
    public static final int PAGE = 20;

    private static final Duration FRESH = Duration.ofMinutes(1);

    private OpenAnswer() {}

    /** An answer that anybody may keep for as long as it is fresh. */
    public static <T> ResponseEntity<T> kept(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(body);
    }
}
