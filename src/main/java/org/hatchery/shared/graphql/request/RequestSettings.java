package org.hatchery.shared.graphql.request;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What a request may cost the service.
 *
 * @param executionTime after which the work for a request ends
 * @param atOnce requests that are worked on at the same time
 * @param waiting requests that may wait for one of these places
 * @param patience how long they do
 * @param bodyTime in which a body has to be here
 * @param answerTime in which an answer has to be taken
 * @param largestAnswer of GraphQL
 * @param caller how often somebody with a token may ask
 * @param stranger how often an address may ask without a valid one
 * @param filesAtOnce files that come in or go out at the same time
 * @param fileTime in which a file has to be here, or has to be taken
 */
@ConfigurationProperties("hatchery.requests")
public record RequestSettings(
        Duration executionTime,
        int atOnce,
        int waiting,
        Duration patience,
        Duration bodyTime,
        Duration answerTime,
        DataSize largestAnswer,
        Rate caller,
        Rate stranger,
        int filesAtOnce,
        Duration fileTime) {

    /**
     * A steady rate, and what may come at once after a pause.
     *
     * @param perSecond requests a second
     * @param burst requests at once
     */
    record Rate(int perSecond, int burst) {}
}
