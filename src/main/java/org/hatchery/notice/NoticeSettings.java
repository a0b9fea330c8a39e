package org.hatchery.notice;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told.
 *
 * @param follow whether this node makes notices of facts, and mails and webhooks of notices
 * @param tellWithin what happened longer ago is not told any more
 * @param kept how long notices stay in the inbox, and deliveries in their log; longer than {@code tellWithin}
 * @param digestAt when the mail of the day goes out
 * @param attempts how often a delivery is tried before it is given up
 * @param webhooks what addresses webhooks may have
 */
@ConfigurationProperties("hatchery.notice")
public record NoticeSettings(
        @DefaultValue("true") boolean follow,
        @DefaultValue("P30D") Period tellWithin,
        @DefaultValue("P180D") Period kept,
        @DefaultValue("08:00") LocalTime digestAt,
        @DefaultValue("10") int attempts,
        @DefaultValue Webhooks webhooks) {
    /**
     * Webhooks.
     *
     * @param privateAddresses whether they may lead into private networks and go without TLS; for development alone
     * @param ofOnePerson how many somebody may have
     * @param timeout for a connection, and for an answer
     */
    public record Webhooks(
            @DefaultValue("false") boolean privateAddresses,
            @DefaultValue("10") int ofOnePerson,
            @DefaultValue("PT5S") Duration timeout) {}
}
