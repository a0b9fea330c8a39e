package org.hatchery.notice.choice;

import java.time.Instant;

/**
 * What is kept of somebody's calendar address (日历订阅地址).
 *
 * @param digest fingerprint of its secret
 * @param named whether it names firms, or only says how much is due
 */
public record CalendarKey(String digest, boolean named, Instant since) {}
