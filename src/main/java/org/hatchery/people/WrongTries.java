package org.hatchery.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Lets nobody try codes; counted by each node for itself, which sixty bits of chance bear. */
@Component
class WrongTries {
    private static final int MOST = 100_000;

    private final Cache<String, Bucket> left;
    private final PeopleSettings settings;

    WrongTries(PeopleSettings settings) {
        this.settings = settings;
        left = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(settings.wrongTriesWithin())
                .build();
    }

    /**
     * Lets only those try who have tries left.
     *
     * @throws Rejection QUOTA_EXCEEDED
     */
    void mustBeLeft(String subject) {
        if (of(subject).getAvailableTokens() == 0) {
            throw new Rejection(
                    UserErrorCode.QUOTA_EXCEEDED,
                    "code",
                    Words.say(
                            "people.too-many-wrong-codes",
                            settings.wrongTriesWithin().toMinutes()));
        }
    }

    void count(String subject) {
        of(subject).tryConsume(1);
    }

    private Bucket of(String subject) {
        return left.get(
                subject,
                who -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(settings.wrongTries())
                                .refillIntervally(settings.wrongTries(), settings.wrongTriesWithin()))
                        .build());
    }
}
