package org.hatchery.shared.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.time.Duration;
import java.time.Instant;
import org.hatchery.shared.Implausible;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that could not be handled (搁置), so that what lies behind it could.
 *
 * @param kind what was to be done with it, such as {@code repair/stay} or {@code totals/carrier}
 * @param subject id of what it was to be done with
 * @param reason what was wrong the last time
 * @param attempts how often it was tried in vain
 * @param next when it is tried again
 */
@Document("setAside")
public record SetAside(
        @Id String id, String kind, String subject, Sentence reason, Instant since, int attempts, Instant next) {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final int LONGEST_REASON = 300;

    static String id(String kind, String subject) {
        return kind + "/" + subject;
    }

    static SetAside first(String kind, String subject, Throwable failed, Instant now) {
        return new SetAside(id(kind, subject), kind, subject, reason(failed), now, 1, now.plus(FIRST));
    }

    SetAside again(Throwable failed, Instant now) {
        return new SetAside(id, kind, subject, reason(failed), since, attempts + 1, now.plus(pause(attempts)));
    }

    /** Twice as long each time. */
    private static Duration pause(int attempts) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    public boolean isDue(Instant now) {
        return !next.isAfter(now);
    }

    /** In words for a person, as far as there are any. */
    static Sentence reason(Throwable failed) {
        if (failed instanceof Implausible implausible) {
            return implausible.reason();
        }
        if (failed instanceof Rejection declined) {
            return declined.errors().get(0).message();
        }
        String said = failed.getClass().getSimpleName() + ": " + failed.getMessage();
        String words = said.length() > LONGEST_REASON ? said.substring(0, LONGEST_REASON) + "…" : said;
        return Words.say("shared.broke", words);
    }

    /** Whether the database is at fault, and not what was worked on. */
    public static boolean isOutage(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException) {
                // what the database refused is about what it was told
                return !(cause instanceof MongoWriteException
                        || cause instanceof MongoBulkWriteException
                        || cause instanceof MongoCommandException);
            }
        }
        return false;
    }
}
